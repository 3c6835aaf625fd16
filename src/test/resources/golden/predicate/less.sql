-- predicate/less: numbers

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."id" FROM "users" WHERE "users"."age" < ?
-- parameters: [18: integer]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`age` < ?
-- parameters: [18: integer]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE [users].[age] < ?
-- parameters: [18: integer]
