-- predicate/like-escapes: a backslash stays only where it is needed; [ is ordinary

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."id" FROM "users" WHERE "users"."email" LIKE ? ESCAPE '\'
-- parameters: ['a\%[\\_[': text]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`email` LIKE ? ESCAPE '\\'
-- parameters: ['a\%[\\_[': text]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE [users].[email] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\'
-- parameters: ['a\%[\\_[': text]
