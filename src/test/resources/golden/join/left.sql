-- join/left: also users without a post

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."email", "posts"."id", "posts"."author_id", "posts"."title", "posts"."body", "posts"."views", "posts"."published_at" FROM "users" LEFT JOIN "posts" ON "posts"."author_id" = "users"."id"
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`email`, `posts`.`id`, `posts`.`author_id`, `posts`.`title`, `posts`.`body`, `posts`.`views`, `posts`.`published_at` FROM `users` LEFT JOIN `posts` ON `posts`.`author_id` = `users`.`id`
-- parameters: []

-- SQL Server
SELECT [users].[email], [posts].[id], [posts].[author_id], [posts].[title], [posts].[body], [posts].[views], [posts].[published_at] FROM [users] LEFT JOIN [posts] ON [posts].[author_id] = [users].[id]
-- parameters: []
