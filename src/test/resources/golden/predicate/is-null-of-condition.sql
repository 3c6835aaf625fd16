-- predicate/is-null-of-condition: whether a predicate is UNKNOWN

-- PostgreSQL, SQLite, Oracle
SELECT "users"."id" FROM "users" WHERE ("users"."balance" > ?) IS NULL
-- parameters: [0.00: decimal(12, 2)]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE (`users`.`balance` > ?) IS NULL
-- parameters: [0.00: decimal(12, 2)]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE ([users].[balance] > ?) IS NULL
-- parameters: [0.00: decimal(12, 2)]
