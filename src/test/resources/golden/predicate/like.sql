-- predicate/like: a pattern, case-sensitive, with its ESCAPE

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."id" FROM "users" WHERE "users"."email" LIKE ? ESCAPE '\'
-- parameters: ['a%b_c\%': text]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`email` LIKE ? ESCAPE '\\'
-- parameters: ['a%b_c\%': text]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE [users].[email] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\'
-- parameters: ['a%b_c\%': text]
