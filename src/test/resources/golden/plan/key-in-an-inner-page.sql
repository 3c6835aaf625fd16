-- plan/key-in-an-inner-page: groups whose key is among the rows of a page that are the key

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."age" AS "x" FROM "users" GROUP BY "users"."age" HAVING "users"."age" IN (SELECT "users"."age" AS "x" FROM "posts" LIMIT ?)
-- parameters: [1: bigint]

-- MySQL
SELECT `users`.`age` AS `x` FROM `users` GROUP BY `users`.`age` HAVING `users`.`age` IN (SELECT `paged`.`x` FROM (SELECT COALESCE(`users`.`age`, `users`.`age`) AS `x` FROM `posts` LIMIT ?) AS `paged`)
-- parameters: [1: bigint]

-- MariaDB
-- unsupported: a table made by a query that refers to the queries around it; Without a limit, a set operation or a window in the inner query none may be needed; else use a join or two queries.

-- SQL Server
SELECT [users].[age] AS [x] FROM [users] GROUP BY [users].[age] HAVING [users].[age] IN (SELECT TOP (?) [users].[age] AS [x] FROM [posts])
-- parameters: [1: bigint]

-- Oracle
SELECT "users"."age" AS "x" FROM "users" GROUP BY "users"."age" HAVING "users"."age" IN (SELECT "users"."age" AS "x" FROM "posts" FETCH NEXT ? ROWS ONLY)
-- parameters: [1: bigint]
