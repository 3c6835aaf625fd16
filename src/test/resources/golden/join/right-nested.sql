-- join/right-nested: a join as the right side keeps its parentheses

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."email" FROM "users" LEFT JOIN ("posts" JOIN "post_tags" ON "post_tags"."post_id" = "posts"."id") ON "posts"."author_id" = "users"."id"
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` LEFT JOIN (`posts` JOIN `post_tags` ON `post_tags`.`post_id` = `posts`.`id`) ON `posts`.`author_id` = `users`.`id`
-- parameters: []

-- SQL Server
SELECT [users].[email] FROM [users] LEFT JOIN ([posts] JOIN [post_tags] ON [post_tags].[post_id] = [posts].[id]) ON [posts].[author_id] = [users].[id]
-- parameters: []
