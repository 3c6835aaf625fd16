-- literal/bigint: the smallest 64-bit integer

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT -9223372036854775808 AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT -9223372036854775808 AS `c1` FROM `users`
-- parameters: []

-- SQL Server
SELECT -9223372036854775808 AS [c1] FROM [users]
-- parameters: []
