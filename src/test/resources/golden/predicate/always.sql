-- predicate/always: TRUE alone is no filter

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."id" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users`
-- parameters: []

-- SQL Server
SELECT [users].[id] FROM [users]
-- parameters: []
