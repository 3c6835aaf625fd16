-- literal/text-lines: line ends and a comment's marks

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT 'a
b	c -- /* */ ;' AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT 'a
b	c -- /* */ ;' AS `c1` FROM `users`
-- parameters: []

-- SQL Server
SELECT N'a
b	c -- /* */ ;' AS [c1] FROM [users]
-- parameters: []
