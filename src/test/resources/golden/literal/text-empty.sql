-- literal/text-empty: the empty text

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT '' AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT '' AS `c1` FROM `users`
-- parameters: []

-- SQL Server
SELECT N'' AS [c1] FROM [users]
-- parameters: []
