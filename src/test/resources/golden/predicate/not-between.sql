-- predicate/not-between: the negation of between

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."id" FROM "users" WHERE "users"."age" NOT BETWEEN ? AND ?
-- parameters: [18: integer, 65: integer]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`age` NOT BETWEEN ? AND ?
-- parameters: [18: integer, 65: integer]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE [users].[age] NOT BETWEEN ? AND ?
-- parameters: [18: integer, 65: integer]
