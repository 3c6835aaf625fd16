-- literal/array-of-integers: numbers

-- PostgreSQL
SELECT CAST(ARRAY[1, -2] AS integer[]) AS "c1" FROM "users"
-- parameters: []

-- CockroachDB
SELECT CAST(ARRAY[1, -2] AS int4[]) AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT '[1,-2]' AS `c1` FROM `users`
-- parameters: []

-- SQLite, Oracle
SELECT '[1,-2]' AS "c1" FROM "users"
-- parameters: []

-- SQL Server
SELECT N'[1,-2]' AS [c1] FROM [users]
-- parameters: []
