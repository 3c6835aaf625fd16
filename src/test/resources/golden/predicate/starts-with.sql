-- predicate/starts-with: the start of a text

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."id" FROM "users" WHERE "users"."email" LIKE ? ESCAPE '\'
-- parameters: ['a%': text]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`email` LIKE ? ESCAPE '\\'
-- parameters: ['a%': text]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE [users].[email] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\'
-- parameters: ['a%': text]
