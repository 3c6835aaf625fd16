-- difference/whole-without-aggregate: one row for all rows, though nothing is aggregated

-- PostgreSQL, CockroachDB
SELECT CASE WHEN count(*) >= 0 THEN ? ELSE CAST(NULL AS text) END AS "x" FROM "users"
-- parameters: ['x': text]

-- MySQL, MariaDB
SELECT CASE WHEN COUNT(*) >= 0 THEN ? ELSE CAST(NULL AS CHAR) END AS `x` FROM `users`
-- parameters: ['x': text]

-- SQLite
SELECT CASE WHEN count(*) >= 0 THEN ? ELSE CAST(NULL AS TEXT) END AS "x" FROM "users"
-- parameters: ['x': text]

-- SQL Server
SELECT CASE WHEN COUNT_BIG(*) >= 0 THEN ? ELSE CAST(NULL AS NVARCHAR(MAX)) END AS [x] FROM [users]
-- parameters: ['x': text]

-- Oracle
SELECT CASE WHEN COUNT(*) >= 0 THEN ? ELSE CAST(NULL AS VARCHAR2(4000)) END AS "x" FROM "users"
-- parameters: ['x': text]
