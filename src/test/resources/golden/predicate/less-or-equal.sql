-- predicate/less-or-equal: decimals

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."id" FROM "users" WHERE "users"."balance" <= ?
-- parameters: [0.50: decimal(12, 2)]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`balance` <= ?
-- parameters: [0.50: decimal(12, 2)]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE [users].[balance] <= ?
-- parameters: [0.50: decimal(12, 2)]
