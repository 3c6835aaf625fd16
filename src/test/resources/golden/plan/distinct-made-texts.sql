-- plan/distinct-made-texts: the first of distinct texts that are made, in a sub-query

-- PostgreSQL
SELECT "users"."id" FROM "users" WHERE ? IN (SELECT DISTINCT CAST("users"."age" AS text) COLLATE "C" AS "x" FROM "users" ORDER BY CAST("users"."age" AS text) COLLATE "C" LIMIT ?)
-- parameters: ['34': text, 1: bigint]

-- CockroachDB
SELECT "users"."id" FROM "users" WHERE ? IN (SELECT DISTINCT CAST("users"."age" AS text) AS "x" FROM "users" ORDER BY CAST("users"."age" AS text) NULLS LAST LIMIT ?)
-- parameters: ['34': text, 1: bigint]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE ? IN (SELECT `paged`.`x` FROM (SELECT `unsorted`.`x` FROM (SELECT DISTINCT CAST(`users`.`age` AS CHAR) AS `x` FROM `users`) AS `unsorted` ORDER BY CASE WHEN `unsorted`.`x` IS NULL THEN 1 ELSE 0 END, `unsorted`.`x` LIMIT ?) AS `paged`)
-- parameters: ['34': text, 1: bigint]

-- SQLite
SELECT "users"."id" FROM "users" WHERE ? IN (SELECT DISTINCT CAST("users"."age" AS TEXT) AS "x" FROM "users" ORDER BY CAST("users"."age" AS TEXT) NULLS LAST LIMIT ?)
-- parameters: ['34': text, 1: bigint]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE ? IN (SELECT TOP (?) [unsorted].[x] FROM (SELECT DISTINCT CAST([users].[age] AS NVARCHAR(MAX)) AS [x] FROM [users]) AS [unsorted] ORDER BY CASE WHEN [unsorted].[x] IS NULL THEN 1 ELSE 0 END, [unsorted].[x])
-- parameters: ['34': text, 1: bigint]

-- Oracle
SELECT "users"."id" FROM "users" WHERE ? IN (SELECT DISTINCT CAST("users"."age" AS VARCHAR2(4000)) AS "x" FROM "users" ORDER BY CAST("users"."age" AS VARCHAR2(4000)) FETCH NEXT ? ROWS ONLY)
-- parameters: ['34': text, 1: bigint]
