-- predicate/is-not-null: the negation of the null test

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."id" FROM "users" WHERE "users"."nickname" IS NOT NULL
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`nickname` IS NOT NULL
-- parameters: []

-- SQL Server
SELECT [users].[id] FROM [users] WHERE [users].[nickname] IS NOT NULL
-- parameters: []
