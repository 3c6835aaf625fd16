-- naming/window: a window's name

-- PostgreSQL
SELECT row_number() OVER "order by" AS "c1" FROM "users" WINDOW "order by" AS (ORDER BY "users"."id")
-- parameters: []

-- CockroachDB, SQLite
SELECT row_number() OVER "order by" AS "c1" FROM "users" WINDOW "order by" AS (ORDER BY "users"."id" NULLS LAST)
-- parameters: []

-- MySQL, MariaDB
SELECT ROW_NUMBER() OVER `order by` AS `c1` FROM `users` WINDOW `order by` AS (ORDER BY `users`.`id`)
-- parameters: []

-- SQL Server
SELECT ROW_NUMBER() OVER (ORDER BY [users].[id]) AS [c1] FROM [users]
-- parameters: []

-- Oracle
SELECT ROW_NUMBER() OVER (ORDER BY "users"."id") AS "c1" FROM "users"
-- parameters: []
