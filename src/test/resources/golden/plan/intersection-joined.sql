-- plan/intersection-joined: nulls in common, joined to values

-- PostgreSQL, CockroachDB
SELECT "d"."x" FROM (SELECT "users"."balance" AS "x" FROM "users" INTERSECT ALL SELECT nullif("users"."balance", "users"."balance") AS "x" FROM "users") AS "d" JOIN "users" ON "d"."x" = "users"."balance"
-- parameters: []

-- MySQL
SELECT `d`.`x` FROM (SELECT `numbered`.`x` FROM (SELECT `sided`.`x`, `sided`.`number` FROM (SELECT `counted`.`x`, ROW_NUMBER() OVER (PARTITION BY `counted`.`x` ORDER BY CASE WHEN `counted`.`x` IS NULL THEN 1 ELSE 0 END, `counted`.`x`) AS `number`, 1 AS `side` FROM (SELECT `users`.`balance` AS `x` FROM `users`) AS `counted` UNION ALL SELECT `counted_2`.`x`, ROW_NUMBER() OVER (PARTITION BY `counted_2`.`x` ORDER BY CASE WHEN `counted_2`.`x` IS NULL THEN 1 ELSE 0 END, `counted_2`.`x`) AS `number`, 2 AS `side` FROM (SELECT NULLIF(`users`.`balance`, `users`.`balance`) AS `x` FROM `users`) AS `counted_2`) AS `sided` GROUP BY `sided`.`x`, `sided`.`number` HAVING MIN(`sided`.`side`) < MAX(`sided`.`side`)) AS `numbered`) AS `d` JOIN `users` ON `d`.`x` = `users`.`balance`
-- parameters: []

-- MariaDB
SELECT `d`.`x` FROM (SELECT `users`.`balance` AS `x` FROM `users` INTERSECT ALL SELECT NULLIF(`users`.`balance`, `users`.`balance`) AS `x` FROM `users`) AS `d` JOIN `users` ON `d`.`x` = `users`.`balance`
-- parameters: []

-- SQLite
SELECT "d"."x" FROM (SELECT "numbered"."x" FROM (SELECT "counted"."x", row_number() OVER (PARTITION BY "counted"."x" ORDER BY "counted"."x" NULLS LAST) AS "number" FROM (SELECT "users"."balance" AS "x" FROM "users") AS "counted" INTERSECT SELECT "counted_2"."x", row_number() OVER (PARTITION BY "counted_2"."x" ORDER BY "counted_2"."x" NULLS LAST) AS "number" FROM (SELECT nullif("users"."balance", "users"."balance") AS "x" FROM "users") AS "counted_2") AS "numbered") AS "d" JOIN "users" ON "d"."x" = "users"."balance"
-- parameters: []

-- SQL Server
SELECT [d].[x] FROM (SELECT [numbered].[x] FROM (SELECT [counted].[x], ROW_NUMBER() OVER (PARTITION BY [counted].[x] ORDER BY CASE WHEN [counted].[x] IS NULL THEN 1 ELSE 0 END, [counted].[x]) AS [number] FROM (SELECT [users].[balance] AS [x] FROM [users]) AS [counted] INTERSECT SELECT [counted_2].[x], ROW_NUMBER() OVER (PARTITION BY [counted_2].[x] ORDER BY CASE WHEN [counted_2].[x] IS NULL THEN 1 ELSE 0 END, [counted_2].[x]) AS [number] FROM (SELECT NULLIF([users].[balance], [users].[balance]) AS [x] FROM [users]) AS [counted_2]) AS [numbered]) AS [d] JOIN [users] ON [d].[x] = [users].[balance]
-- parameters: []

-- Oracle
SELECT "d"."x" FROM (SELECT "numbered"."x" FROM (SELECT "counted"."x", ROW_NUMBER() OVER (PARTITION BY "counted"."x" ORDER BY "counted"."x") AS "number" FROM (SELECT "users"."balance" AS "x" FROM "users") "counted" INTERSECT SELECT "counted_2"."x", ROW_NUMBER() OVER (PARTITION BY "counted_2"."x" ORDER BY "counted_2"."x") AS "number" FROM (SELECT NULLIF("users"."balance", "users"."balance") AS "x" FROM "users") "counted_2") "numbered") "d" JOIN "users" ON "d"."x" = "users"."balance"
-- parameters: []
