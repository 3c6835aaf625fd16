-- select/not-exists: whether it has none

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."email" FROM "users" WHERE NOT EXISTS (SELECT "posts"."id", "posts"."author_id", "posts"."title", "posts"."body", "posts"."views", "posts"."published_at" FROM "posts" WHERE "posts"."author_id" = "users"."id")
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` WHERE NOT EXISTS (SELECT `posts`.`id`, `posts`.`author_id`, `posts`.`title`, `posts`.`body`, `posts`.`views`, `posts`.`published_at` FROM `posts` WHERE `posts`.`author_id` = `users`.`id`)
-- parameters: []

-- SQL Server
SELECT [users].[email] FROM [users] WHERE NOT EXISTS (SELECT [posts].[id], [posts].[author_id], [posts].[title], [posts].[body], [posts].[views], [posts].[published_at] FROM [posts] WHERE [posts].[author_id] = [users].[id])
-- parameters: []
