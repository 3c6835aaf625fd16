-- predicate/true-false-inside: TRUE and FALSE inside another condition

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."id" FROM "users" WHERE (FALSE) = "users"."active"
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE (FALSE) = `users`.`active`
-- parameters: []

-- SQL Server
SELECT [users].[id] FROM [users] WHERE CAST(0 AS BIT) = [users].[active]
-- parameters: []

-- Oracle
SELECT "users"."id" FROM "users" WHERE 0 = "users"."active"
-- parameters: []
