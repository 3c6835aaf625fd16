-- predicate/not-boolean-column: a truth value negated

-- PostgreSQL, SQLite, Oracle
SELECT "users"."id" FROM "users" WHERE NOT ("users"."active")
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE NOT (`users`.`active`)
-- parameters: []

-- SQL Server
SELECT [users].[id] FROM [users] WHERE NOT ([users].[active])
-- parameters: []
