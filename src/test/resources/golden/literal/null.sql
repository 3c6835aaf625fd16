-- literal/null: a null of some type

-- PostgreSQL, CockroachDB
SELECT CAST(NULL AS date) AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT CAST(NULL AS DATE) AS `c1` FROM `users`
-- parameters: []

-- SQLite
SELECT CAST(NULL AS TEXT) AS "c1" FROM "users"
-- parameters: []

-- SQL Server
SELECT CAST(NULL AS DATE) AS [c1] FROM [users]
-- parameters: []

-- Oracle
SELECT CAST(NULL AS DATE) AS "c1" FROM "users"
-- parameters: []
