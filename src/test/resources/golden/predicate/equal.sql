-- predicate/equal: a value is a parameter

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."id" FROM "users" WHERE "users"."email" = ?
-- parameters: ['a@example.org': varchar(200)]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`email` = ?
-- parameters: ['a@example.org': varchar(200)]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE [users].[email] = ?
-- parameters: ['a@example.org': varchar(200)]
