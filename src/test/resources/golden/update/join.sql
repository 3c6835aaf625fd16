-- update/join: two other tables, joined

-- PostgreSQL, CockroachDB, SQLite
UPDATE "posts" SET "views" = "posts"."views" + "post_tags"."position" FROM "post_tags" JOIN "tags" ON "tags"."id" = "post_tags"."tag_id" WHERE "post_tags"."post_id" = "posts"."id" AND "tags"."name" = ?
-- parameters: ['red': varchar(50)]

-- MySQL, MariaDB
UPDATE `posts` CROSS JOIN (`post_tags` JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id`) SET `posts`.`views` = `posts`.`views` + `post_tags`.`position` WHERE `post_tags`.`post_id` = `posts`.`id` AND `tags`.`name` = ?
-- parameters: ['red': varchar(50)]

-- SQL Server
UPDATE [posts] SET [views] = [posts].[views] + [post_tags].[position] FROM [posts] AS [posts] CROSS JOIN ([post_tags] JOIN [tags] ON [tags].[id] = [post_tags].[tag_id]) WHERE [post_tags].[post_id] = [posts].[id] AND [tags].[name] = ?
-- parameters: ['red': varchar(50)]

-- Oracle
UPDATE "posts" SET "views" = (SELECT "posts"."views" + "post_tags"."position" AS "found" FROM "post_tags" JOIN "tags" ON "tags"."id" = "post_tags"."tag_id" WHERE "post_tags"."post_id" = "posts"."id" AND "tags"."name" = ? FETCH NEXT 1 ROWS ONLY) WHERE EXISTS (SELECT 1 AS "found_2" FROM "post_tags" JOIN "tags" ON "tags"."id" = "post_tags"."tag_id" WHERE "post_tags"."post_id" = "posts"."id" AND "tags"."name" = ?)
-- parameters: ['red': varchar(50), 'red': varchar(50)]
