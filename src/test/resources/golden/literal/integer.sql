-- literal/integer: the smallest 32-bit integer

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT -2147483648 AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT -2147483648 AS `c1` FROM `users`
-- parameters: []

-- SQL Server
SELECT -2147483648 AS [c1] FROM [users]
-- parameters: []
