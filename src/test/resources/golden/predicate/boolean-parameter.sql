-- predicate/boolean-parameter: a truth value that is a parameter

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."id" FROM "users" WHERE ? AND "users"."active" = ?
-- parameters: [true: boolean, true: boolean]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE ? AND `users`.`active` = ?
-- parameters: [true: boolean, true: boolean]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE ? = CAST(1 AS BIT) AND [users].[active] = ?
-- parameters: [true: boolean, true: boolean]

-- Oracle
SELECT "users"."id" FROM "users" WHERE ? = 1 AND "users"."active" = ?
-- parameters: [true: boolean, true: boolean]
