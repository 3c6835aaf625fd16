-- predicate/ilike: a pattern that ignores case

-- PostgreSQL
SELECT "users"."id" FROM "users" WHERE lower("users"."email" COLLATE "und-x-icu") COLLATE "C" LIKE lower(? COLLATE "und-x-icu") COLLATE "C" ESCAPE '\'
-- parameters: ['Ä%': text]

-- CockroachDB, SQLite
SELECT "users"."id" FROM "users" WHERE lower("users"."email") LIKE lower(?) ESCAPE '\'
-- parameters: ['Ä%': text]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE LOWER(`users`.`email`) LIKE LOWER(?) ESCAPE '\\'
-- parameters: ['Ä%': text]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE LOWER([users].[email] COLLATE Latin1_General_100_BIN2) LIKE REPLACE(LOWER(? COLLATE Latin1_General_100_BIN2), N'[', N'\[') ESCAPE N'\'
-- parameters: ['Ä%': text]

-- Oracle
SELECT "users"."id" FROM "users" WHERE LOWER("users"."email") LIKE LOWER(?) ESCAPE '\'
-- parameters: ['Ä%': text]
