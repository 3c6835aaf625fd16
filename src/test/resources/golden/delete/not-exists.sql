-- delete/not-exists: rows without a counterpart

-- PostgreSQL, CockroachDB, SQLite, Oracle
DELETE FROM "tags" WHERE NOT EXISTS (SELECT "post_tags"."post_id", "post_tags"."tag_id", "post_tags"."position" FROM "post_tags" WHERE "post_tags"."tag_id" = "tags"."id")
-- parameters: []

-- MySQL, MariaDB
DELETE FROM `tags` WHERE NOT EXISTS (SELECT `post_tags`.`post_id`, `post_tags`.`tag_id`, `post_tags`.`position` FROM `post_tags` WHERE `post_tags`.`tag_id` = `tags`.`id`)
-- parameters: []

-- SQL Server
DELETE FROM [tags] WHERE NOT EXISTS (SELECT [post_tags].[post_id], [post_tags].[tag_id], [post_tags].[position] FROM [post_tags] WHERE [post_tags].[tag_id] = [tags].[id])
-- parameters: []
