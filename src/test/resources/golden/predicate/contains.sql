-- predicate/contains: the user's %, _, \ and [ are ordinary

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."id" FROM "users" WHERE "users"."email" LIKE ? ESCAPE '\'
-- parameters: ['%50\%\_[a]\\%': text]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`email` LIKE ? ESCAPE '\\'
-- parameters: ['%50\%\_[a]\\%': text]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE [users].[email] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\'
-- parameters: ['%50\%\_[a]\\%': text]
