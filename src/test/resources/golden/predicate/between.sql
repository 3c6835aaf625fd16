-- predicate/between: both ends included

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."id" FROM "users" WHERE "users"."age" BETWEEN ? AND ?
-- parameters: [18: integer, 65: integer]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`age` BETWEEN ? AND ?
-- parameters: [18: integer, 65: integer]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE [users].[age] BETWEEN ? AND ?
-- parameters: [18: integer, 65: integer]
