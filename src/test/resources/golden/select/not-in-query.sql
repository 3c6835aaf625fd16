-- select/not-in-query: none of a query's values; UNKNOWN beside a null

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."email" FROM "users" WHERE "users"."id" NOT IN (SELECT "posts"."author_id" FROM "posts")
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` WHERE `users`.`id` NOT IN (SELECT `posts`.`author_id` FROM `posts`)
-- parameters: []

-- SQL Server
SELECT [users].[email] FROM [users] WHERE [users].[id] NOT IN (SELECT [posts].[author_id] FROM [posts])
-- parameters: []
