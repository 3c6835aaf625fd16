-- predicate/in-nothing: in no values is FALSE

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."id" FROM "users" WHERE FALSE
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE FALSE
-- parameters: []

-- SQL Server
SELECT [users].[id] FROM [users] WHERE 1 = 0
-- parameters: []

-- Oracle
SELECT "users"."id" FROM "users" WHERE 1 = 0
-- parameters: []
