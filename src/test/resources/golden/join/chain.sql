-- join/chain: a table between two others

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "posts"."title", "tags"."name" FROM "posts" JOIN "post_tags" ON "post_tags"."post_id" = "posts"."id" JOIN "tags" ON "tags"."id" = "post_tags"."tag_id"
-- parameters: []

-- MySQL, MariaDB
SELECT `posts`.`title`, `tags`.`name` FROM `posts` JOIN `post_tags` ON `post_tags`.`post_id` = `posts`.`id` JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id`
-- parameters: []

-- SQL Server
SELECT [posts].[title], [tags].[name] FROM [posts] JOIN [post_tags] ON [post_tags].[post_id] = [posts].[id] JOIN [tags] ON [tags].[id] = [post_tags].[tag_id]
-- parameters: []
