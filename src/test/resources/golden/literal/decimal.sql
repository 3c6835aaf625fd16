-- literal/decimal: every digit, no exponent

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT -0.0000001 AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT -0.0000001 AS `c1` FROM `users`
-- parameters: []

-- SQL Server
SELECT -0.0000001 AS [c1] FROM [users]
-- parameters: []
