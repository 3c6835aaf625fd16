-- predicate/not-like: the negation of a pattern

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."id" FROM "users" WHERE "users"."email" NOT LIKE ? ESCAPE '\'
-- parameters: ['%@example.org': text]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`email` NOT LIKE ? ESCAPE '\\'
-- parameters: ['%@example.org': text]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE [users].[email] NOT LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\'
-- parameters: ['%@example.org': text]
