-- predicate/not-in-nothing: not in no values is TRUE, amid others too

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."id" FROM "users" WHERE "users"."active"
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`active`
-- parameters: []

-- SQL Server
SELECT [users].[id] FROM [users] WHERE [users].[active] = CAST(1 AS BIT)
-- parameters: []

-- Oracle
SELECT "users"."id" FROM "users" WHERE "users"."active" = 1
-- parameters: []
