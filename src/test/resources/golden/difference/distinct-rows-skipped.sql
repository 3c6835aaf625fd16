-- difference/distinct-rows-skipped: whether there are more than two truth values

-- PostgreSQL
SELECT "users"."id" FROM "users" WHERE EXISTS (SELECT DISTINCT "users"."active" AS "x" FROM "users" ORDER BY "x" OFFSET ?)
-- parameters: [2: bigint]

-- CockroachDB
SELECT "users"."id" FROM "users" WHERE EXISTS (SELECT DISTINCT "users"."active" AS "x" FROM "users" ORDER BY "x" NULLS LAST OFFSET ?)
-- parameters: [2: bigint]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE EXISTS (SELECT `paged`.`x` FROM (SELECT DISTINCT `users`.`active` AS `x` FROM `users` ORDER BY `x` LIMIT 18446744073709551615 OFFSET ?) AS `paged`)
-- parameters: [2: bigint]

-- SQLite
SELECT "users"."id" FROM "users" WHERE EXISTS (SELECT "paged"."x" FROM (SELECT DISTINCT "users"."active" AS "x" FROM "users" ORDER BY "x" NULLS LAST LIMIT -1 OFFSET ?) AS "paged")
-- parameters: [2: bigint]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE EXISTS (SELECT DISTINCT [users].[active] AS [x] FROM [users] ORDER BY [x] OFFSET ? ROWS)
-- parameters: [2: bigint]

-- Oracle
SELECT "users"."id" FROM "users" WHERE EXISTS (SELECT DISTINCT "users"."active" AS "x" FROM "users" ORDER BY "x" OFFSET ? ROWS)
-- parameters: [2: bigint]
