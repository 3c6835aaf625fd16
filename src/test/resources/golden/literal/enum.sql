-- literal/enum: a label

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT 'it''s' AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT 'it''s' AS `c1` FROM `users`
-- parameters: []

-- SQL Server
SELECT N'it''s' AS [c1] FROM [users]
-- parameters: []
