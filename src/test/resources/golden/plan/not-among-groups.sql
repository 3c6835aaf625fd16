-- plan/not-among-groups: a number that is not among those of no group

-- PostgreSQL, CockroachDB
SELECT "users"."id" FROM "users" WHERE CAST("users"."age" AS numeric(12, 2)) NOT IN (SELECT "users"."balance" AS "x" FROM "users" GROUP BY "users"."balance" HAVING max("users"."id") > 100)
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE CAST(`users`.`age` AS decimal(65, 2)) NOT IN (SELECT `grouped`.`x` FROM (SELECT `users`.`balance` AS `x` FROM `users` GROUP BY `users`.`balance` HAVING MAX(`users`.`id`) > 100) AS `grouped`)
-- parameters: []

-- SQLite
SELECT "users"."id" FROM "users" WHERE CAST("users"."age" AS NUMERIC) NOT IN (SELECT "users"."balance" AS "x" FROM "users" GROUP BY "users"."balance" HAVING max("users"."id") > 100)
-- parameters: []

-- SQL Server
SELECT [users].[id] FROM [users] WHERE CAST([users].[age] AS DECIMAL(12, 2)) NOT IN (SELECT [users].[balance] AS [x] FROM [users] GROUP BY [users].[balance] HAVING MAX([users].[id]) > 100)
-- parameters: []

-- Oracle
SELECT "users"."id" FROM "users" WHERE CAST("users"."age" AS NUMBER(12, 2)) NOT IN (SELECT "users"."balance" AS "x" FROM "users" GROUP BY "users"."balance" HAVING MAX("users"."id") > 100)
-- parameters: []
