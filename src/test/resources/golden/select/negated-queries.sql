-- select/negated-queries: negation keeps sub-queries together

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."email" FROM "users" WHERE NOT (EXISTS (SELECT "posts"."id", "posts"."author_id", "posts"."title", "posts"."body", "posts"."views", "posts"."published_at" FROM "posts" WHERE "posts"."author_id" = "users"."id") OR "users"."active")
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` WHERE NOT (EXISTS (SELECT `posts`.`id`, `posts`.`author_id`, `posts`.`title`, `posts`.`body`, `posts`.`views`, `posts`.`published_at` FROM `posts` WHERE `posts`.`author_id` = `users`.`id`) OR `users`.`active`)
-- parameters: []

-- SQL Server
SELECT [users].[email] FROM [users] WHERE NOT (EXISTS (SELECT [posts].[id], [posts].[author_id], [posts].[title], [posts].[body], [posts].[views], [posts].[published_at] FROM [posts] WHERE [posts].[author_id] = [users].[id]) OR [users].[active] = CAST(1 AS BIT))
-- parameters: []

-- Oracle
SELECT "users"."email" FROM "users" WHERE NOT (EXISTS (SELECT "posts"."id", "posts"."author_id", "posts"."title", "posts"."body", "posts"."views", "posts"."published_at" FROM "posts" WHERE "posts"."author_id" = "users"."id") OR "users"."active" = 1)
-- parameters: []
