-- literal/bigint-largest: the largest

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT 9223372036854775807 AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT 9223372036854775807 AS `c1` FROM `users`
-- parameters: []

-- SQL Server
SELECT 9223372036854775807 AS [c1] FROM [users]
-- parameters: []
