-- literal/time: a time of day

-- PostgreSQL, CockroachDB
SELECT CAST('03:04:05.000006' AS time(6)) AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT TIME '03:04:05.000006' AS `c1` FROM `users`
-- parameters: []

-- SQLite, Oracle
SELECT '03:04:05.000006' AS "c1" FROM "users"
-- parameters: []

-- SQL Server
SELECT CAST(N'03:04:05.000006' AS TIME(6)) AS [c1] FROM [users]
-- parameters: []
