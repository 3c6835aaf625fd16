-- select/equal-to-any: equal to some value

-- PostgreSQL, CockroachDB, Oracle
SELECT "users"."email" FROM "users" WHERE "users"."id" = ANY (SELECT "posts"."author_id" FROM "posts")
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` WHERE `users`.`id` = ANY (SELECT `posts`.`author_id` FROM `posts`)
-- parameters: []

-- SQLite
SELECT "users"."email" FROM "users" WHERE "users"."id" IN (SELECT "posts"."author_id" FROM "posts")
-- parameters: []

-- SQL Server
SELECT [users].[email] FROM [users] WHERE [users].[id] = ANY (SELECT [posts].[author_id] FROM [posts])
-- parameters: []
