-- plan/no-remainder: a negative number that is divided evenly

-- PostgreSQL, CockroachDB, Oracle
SELECT "users"."id" FROM "users" WHERE MOD(-2.50, 2.50) = 0
-- parameters: []

-- MySQL
SELECT `users`.`id` FROM `users` WHERE MOD(-2.50, 2.50) = 0
-- parameters: []

-- MariaDB
SELECT `users`.`id` FROM `users` WHERE (MOD(-2.50, 2.50) + 0) = 0
-- parameters: []

-- SQLite
SELECT "users"."id" FROM "users" WHERE hysteria_remainder(-2.50, 2.50) = 0
-- parameters: []

-- SQL Server
SELECT [users].[id] FROM [users] WHERE -2.50 % 2.50 = 0
-- parameters: []
