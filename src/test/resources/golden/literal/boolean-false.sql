-- literal/boolean-false: false

-- PostgreSQL, CockroachDB
SELECT FALSE AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT FALSE AS `c1` FROM `users`
-- parameters: []

-- SQLite, Oracle
SELECT 0 AS "c1" FROM "users"
-- parameters: []

-- SQL Server
SELECT CAST(0 AS BIT) AS [c1] FROM [users]
-- parameters: []
