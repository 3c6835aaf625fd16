-- delete/join: by two other tables, joined

-- PostgreSQL, CockroachDB
DELETE FROM "posts" USING "post_tags" JOIN "tags" ON "tags"."id" = "post_tags"."tag_id" WHERE "post_tags"."post_id" = "posts"."id" AND "tags"."name" = ?
-- parameters: ['red': varchar(50)]

-- MySQL, MariaDB
DELETE `posts` FROM `posts` CROSS JOIN (`post_tags` JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id`) WHERE `post_tags`.`post_id` = `posts`.`id` AND `tags`.`name` = ?
-- parameters: ['red': varchar(50)]

-- SQLite, Oracle
DELETE FROM "posts" WHERE EXISTS (SELECT 1 AS "found" FROM "post_tags" JOIN "tags" ON "tags"."id" = "post_tags"."tag_id" WHERE "post_tags"."post_id" = "posts"."id" AND "tags"."name" = ?)
-- parameters: ['red': varchar(50)]

-- SQL Server
DELETE [posts] FROM [posts] CROSS JOIN ([post_tags] JOIN [tags] ON [tags].[id] = [post_tags].[tag_id]) WHERE [post_tags].[post_id] = [posts].[id] AND [tags].[name] = ?
-- parameters: ['red': varchar(50)]
