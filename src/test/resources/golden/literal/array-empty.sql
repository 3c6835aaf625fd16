-- literal/array-empty: no elements

-- PostgreSQL
SELECT CAST(ARRAY[] AS integer[]) AS "c1" FROM "users"
-- parameters: []

-- CockroachDB
SELECT CAST(ARRAY[] AS int4[]) AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT '[]' AS `c1` FROM `users`
-- parameters: []

-- SQLite, Oracle
SELECT '[]' AS "c1" FROM "users"
-- parameters: []

-- SQL Server
SELECT N'[]' AS [c1] FROM [users]
-- parameters: []
