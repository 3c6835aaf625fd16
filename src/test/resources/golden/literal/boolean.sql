-- literal/boolean: true

-- PostgreSQL, CockroachDB
SELECT TRUE AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT TRUE AS `c1` FROM `users`
-- parameters: []

-- SQLite, Oracle
SELECT 1 AS "c1" FROM "users"
-- parameters: []

-- SQL Server
SELECT CAST(1 AS BIT) AS [c1] FROM [users]
-- parameters: []
