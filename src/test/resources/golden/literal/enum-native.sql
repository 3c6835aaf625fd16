-- literal/enum-native: a label of the database's own type

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT 'ON' AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT 'ON' AS `c1` FROM `users`
-- parameters: []

-- SQL Server
SELECT N'ON' AS [c1] FROM [users]
-- parameters: []
