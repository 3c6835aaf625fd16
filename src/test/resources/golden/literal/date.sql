-- literal/date: a date

-- PostgreSQL, CockroachDB
SELECT CAST('2026-01-02' AS date) AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT DATE '2026-01-02' AS `c1` FROM `users`
-- parameters: []

-- SQLite
SELECT '2026-01-02' AS "c1" FROM "users"
-- parameters: []

-- SQL Server
SELECT CAST(N'2026-01-02' AS DATE) AS [c1] FROM [users]
-- parameters: []

-- Oracle
SELECT DATE '2026-01-02' AS "c1" FROM "users"
-- parameters: []
