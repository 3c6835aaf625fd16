-- naming/long-umlauts-63: 63 letters of two bytes

-- PostgreSQL
-- unsupported: the name äääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääää, which is 126 long; Names may be 63 bytes long: choose a shorter one.

-- CockroachDB, SQLite, Oracle
SELECT "users"."age" AS "äääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääää" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`age` AS `äääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääää` FROM `users`
-- parameters: []

-- SQL Server
SELECT [users].[age] AS [äääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääää] FROM [users]
-- parameters: []
