-- naming/long: 63 characters, which every database takes

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."age" AS "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`age` AS `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa` FROM `users`
-- parameters: []

-- SQL Server
SELECT [users].[age] AS [aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa] FROM [users]
-- parameters: []
