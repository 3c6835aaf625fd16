-- plan/windows-both-ways: a count one way and parts the other

-- PostgreSQL
SELECT "users"."id" AS "x", count(*) OVER (ORDER BY "users"."id" DESC) AS "n", ntile(2) OVER (PARTITION BY "users"."id" ORDER BY "users"."id") AS "h" FROM "users"
-- parameters: []

-- CockroachDB, SQLite
SELECT "users"."id" AS "x", count(*) OVER (ORDER BY "users"."id" DESC NULLS FIRST) AS "n", ntile(2) OVER (PARTITION BY "users"."id" ORDER BY "users"."id" NULLS LAST) AS "h" FROM "users"
-- parameters: []

-- MySQL
SELECT `users`.`id` AS `x`, COUNT(*) OVER (ORDER BY `users`.`id` DESC) AS `n`, NTILE(2) OVER (PARTITION BY `users`.`id` ORDER BY `users`.`id`) AS `h` FROM `users`
-- parameters: []

-- MariaDB
SELECT `windowed`.`value` AS `x`, `windowed`.`value_2` AS `n`, `windowed`.`value_3` AS `h` FROM (SELECT `windowed_2`.`value`, `windowed_2`.`value_2`, NTILE(2) OVER (PARTITION BY `windowed_2`.`value` ORDER BY `windowed_2`.`value`) AS `value_3` FROM (SELECT `users`.`id` AS `value`, COUNT(*) OVER (ORDER BY `users`.`id` DESC) AS `value_2` FROM `users`) AS `windowed_2`) AS `windowed`
-- parameters: []

-- SQL Server
SELECT [users].[id] AS [x], COUNT_BIG(*) OVER (ORDER BY [users].[id] DESC) AS [n], NTILE(2) OVER (PARTITION BY [users].[id] ORDER BY [users].[id]) AS [h] FROM [users]
-- parameters: []

-- Oracle
SELECT "users"."id" AS "x", COUNT(*) OVER (ORDER BY "users"."id" DESC) AS "n", NTILE(2) OVER (PARTITION BY "users"."id" ORDER BY "users"."id") AS "h" FROM "users"
-- parameters: []
