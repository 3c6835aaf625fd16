-- literal/datetime: a date and time

-- PostgreSQL, CockroachDB
SELECT CAST('2026-01-02 03:04:05.000000' AS timestamp(6)) AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT TIMESTAMP '2026-01-02 03:04:05.000000' AS `c1` FROM `users`
-- parameters: []

-- SQLite
SELECT '2026-01-02T03:04:05.000000' AS "c1" FROM "users"
-- parameters: []

-- SQL Server
SELECT CAST(N'2026-01-02 03:04:05.000000' AS DATETIME2(6)) AS [c1] FROM [users]
-- parameters: []

-- Oracle
SELECT TIMESTAMP '2026-01-02 03:04:05.000000' AS "c1" FROM "users"
-- parameters: []
