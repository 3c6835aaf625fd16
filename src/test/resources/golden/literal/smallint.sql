-- literal/smallint: the smallest 16-bit integer

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT -32768 AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT -32768 AS `c1` FROM `users`
-- parameters: []

-- SQL Server
SELECT -32768 AS [c1] FROM [users]
-- parameters: []
