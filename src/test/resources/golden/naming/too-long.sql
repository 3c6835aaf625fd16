-- naming/too-long: 64 letters of two bytes

-- PostgreSQL
-- unsupported: the name ääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääää, which is 128 long; Names may be 63 bytes long: choose a shorter one.

-- CockroachDB, SQLite, Oracle
SELECT "users"."age" AS "ääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääää" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`age` AS `ääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääää` FROM `users`
-- parameters: []

-- SQL Server
SELECT [users].[age] AS [ääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääää] FROM [users]
-- parameters: []
