-- literal/double: a 64-bit floating point number

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT 1.5E300 AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT 1.5E300 AS `c1` FROM `users`
-- parameters: []

-- SQL Server
SELECT 1.5E300 AS [c1] FROM [users]
-- parameters: []
