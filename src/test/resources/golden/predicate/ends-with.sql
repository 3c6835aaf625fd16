-- predicate/ends-with: the end of a text

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."id" FROM "users" WHERE "users"."email" LIKE ? ESCAPE '\'
-- parameters: ['%.org': text]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`email` LIKE ? ESCAPE '\\'
-- parameters: ['%.org': text]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE [users].[email] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\'
-- parameters: ['%.org': text]
