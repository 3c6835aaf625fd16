-- predicate/in: a list of parameters

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."id" FROM "users" WHERE "users"."age" IN (?, ?, ?)
-- parameters: [1: integer, 2: integer, 3: integer]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`age` IN (?, ?, ?)
-- parameters: [1: integer, 2: integer, 3: integer]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE [users].[age] IN (?, ?, ?)
-- parameters: [1: integer, 2: integer, 3: integer]
