-- predicate/not-boolean-column: a truth value negated

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."id" FROM "users" WHERE NOT ("users"."active")
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE NOT (`users`.`active`)
-- parameters: []

-- SQL Server
SELECT [users].[id] FROM [users] WHERE NOT ([users].[active] = CAST(1 AS BIT))
-- parameters: []

-- Oracle
SELECT "users"."id" FROM "users" WHERE NOT ("users"."active" = 1)
-- parameters: []
