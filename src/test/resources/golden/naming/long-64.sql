-- naming/long-64: 64 letters

-- PostgreSQL
-- unsupported: the name aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, which is 64 long; Names may be 63 bytes long: choose a shorter one.

-- CockroachDB, SQLite, Oracle
SELECT "users"."age" AS "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`age` AS `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa` FROM `users`
-- parameters: []

-- SQL Server
SELECT [users].[age] AS [aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa] FROM [users]
-- parameters: []
