-- join/inner: pairs that match

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."email", "posts"."title" FROM "users" JOIN "posts" ON "posts"."author_id" = "users"."id"
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`email`, `posts`.`title` FROM `users` JOIN `posts` ON `posts`.`author_id` = `users`.`id`
-- parameters: []

-- SQL Server
SELECT [users].[email], [posts].[title] FROM [users] JOIN [posts] ON [posts].[author_id] = [users].[id]
-- parameters: []
