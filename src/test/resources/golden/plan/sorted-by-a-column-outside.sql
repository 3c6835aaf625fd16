-- plan/sorted-by-a-column-outside: a column of the query around, sorted by its name, in a group

-- PostgreSQL
SELECT (SELECT "users"."age" AS "x" FROM "posts" ORDER BY "x" LIMIT ?) AS "x" FROM "users" GROUP BY "users"."age"
-- parameters: [1: bigint]

-- CockroachDB, SQLite
SELECT (SELECT "users"."age" AS "x" FROM "posts" ORDER BY "x" NULLS LAST LIMIT ?) AS "x" FROM "users" GROUP BY "users"."age"
-- parameters: [1: bigint]

-- MySQL, MariaDB
SELECT (SELECT `users`.`age` AS `x` FROM `posts` LIMIT ?) AS `x` FROM `users` GROUP BY `users`.`age`
-- parameters: [1: bigint]

-- SQL Server
SELECT (SELECT TOP (?) [users].[age] AS [x] FROM [posts]) AS [x] FROM [users] GROUP BY [users].[age]
-- parameters: [1: bigint]

-- Oracle
SELECT (SELECT "users"."age" AS "x" FROM "posts" ORDER BY "x" FETCH NEXT ? ROWS ONLY) AS "x" FROM "users" GROUP BY "users"."age"
-- parameters: [1: bigint]
