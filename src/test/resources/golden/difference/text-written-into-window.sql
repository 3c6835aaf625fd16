-- difference/text-written-into-window: a constant text as a window function's argument

-- PostgreSQL
SELECT first_value(CAST('a' AS text)) OVER (ORDER BY "users"."id") AS "c1" FROM "users"
-- parameters: []

-- CockroachDB
SELECT first_value(CAST('a' AS text)) OVER (ORDER BY "users"."id" NULLS LAST) AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT FIRST_VALUE('a') OVER (ORDER BY `users`.`id`) AS `c1` FROM `users`
-- parameters: []

-- SQLite
SELECT first_value('a') OVER (ORDER BY "users"."id" NULLS LAST) AS "c1" FROM "users"
-- parameters: []

-- SQL Server
SELECT FIRST_VALUE(N'a') OVER (ORDER BY [users].[id]) AS [c1] FROM [users]
-- parameters: []

-- Oracle
SELECT FIRST_VALUE('a') OVER (ORDER BY "users"."id") AS "c1" FROM "users"
-- parameters: []
