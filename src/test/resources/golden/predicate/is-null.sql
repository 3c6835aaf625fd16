-- predicate/is-null: a test that is never UNKNOWN

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."id" FROM "users" WHERE "users"."nickname" IS NULL
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`nickname` IS NULL
-- parameters: []

-- SQL Server
SELECT [users].[id] FROM [users] WHERE [users].[nickname] IS NULL
-- parameters: []
