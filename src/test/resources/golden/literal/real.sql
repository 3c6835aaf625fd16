-- literal/real: a 32-bit floating point number

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT 0.10000000149011612E0 AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT 0.10000000149011612E0 AS `c1` FROM `users`
-- parameters: []

-- SQL Server
SELECT 0.10000000149011612E0 AS [c1] FROM [users]
-- parameters: []
