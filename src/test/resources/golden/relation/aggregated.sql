-- relation/aggregated: the related rows of each row as one text

-- PostgreSQL
SELECT "posts"."title", "posts"."id", (SELECT string_agg('=' || coalesce(replace(replace(replace(CAST("related"."name" AS text), '~', '~0'), ';', '~1'), '|', '~2'), '~n'), '|' ORDER BY "related"."name") AS "found" FROM "tags" AS "related" JOIN "post_tags" AS "related_2" ON "related"."id" = "related_2"."tag_id" WHERE "related_2"."post_id" = "posts"."id") AS "related_2_2" FROM "posts"
-- parameters: []

-- CockroachDB
SELECT "posts"."title", "posts"."id", (SELECT string_agg('=' || coalesce(replace(replace(replace(CAST("related"."name" AS text), '~', '~0'), ';', '~1'), '|', '~2'), '~n'), '|' ORDER BY "related"."name" NULLS LAST) AS "found" FROM "tags" AS "related" JOIN "post_tags" AS "related_2" ON "related"."id" = "related_2"."tag_id" WHERE "related_2"."post_id" = "posts"."id") AS "related_2_2" FROM "posts"
-- parameters: []

-- MySQL
SELECT `posts`.`title`, `posts`.`id`, (SELECT GROUP_CONCAT(CONCAT('=', COALESCE(REPLACE(CONCAT(REPLACE(CONCAT(REPLACE(CONCAT(CAST(`related`.`name` AS CHAR), ''), '~', CONCAT('~0', TRIM(' '))), ''), ';', CONCAT('~1', TRIM(' '))), ''), '|', CONCAT('~2', TRIM(' '))), '~n')) ORDER BY `related`.`name` SEPARATOR '|') AS `found` FROM `tags` AS `related` JOIN `post_tags` AS `related_2` ON `related`.`id` = `related_2`.`tag_id` WHERE `related_2`.`post_id` = `posts`.`id`) AS `related_2_2` FROM `posts`
-- parameters: []

-- MariaDB
SELECT `posts`.`title`, `posts`.`id`, (SELECT GROUP_CONCAT(CONCAT('=', COALESCE(REPLACE(CONCAT(REPLACE(CONCAT(REPLACE(CONCAT(CAST(`related`.`name` AS CHAR), ''), '~', '~0'), ''), ';', '~1'), ''), '|', '~2'), '~n')) ORDER BY `related`.`name` SEPARATOR '|') AS `found` FROM `tags` AS `related` JOIN `post_tags` AS `related_2` ON `related`.`id` = `related_2`.`tag_id` WHERE `related_2`.`post_id` = `posts`.`id`) AS `related_2_2` FROM `posts`
-- parameters: []

-- SQLite
SELECT "posts"."title", "posts"."id", (SELECT group_concat('=' || coalesce(replace(replace(replace(CAST("related"."name" AS TEXT), '~', '~0'), ';', '~1'), '|', '~2'), '~n'), '|' ORDER BY "related"."name" NULLS LAST) AS "found" FROM "tags" AS "related" JOIN "post_tags" AS "related_2" ON "related"."id" = "related_2"."tag_id" WHERE "related_2"."post_id" = "posts"."id") AS "related_2_2" FROM "posts"
-- parameters: []

-- SQL Server
SELECT [posts].[title], [posts].[id], (SELECT STRING_AGG(CAST(CAST(N'=' AS NVARCHAR(MAX)) + COALESCE(REPLACE(CAST(REPLACE(CAST(REPLACE(CAST(CAST([related].[name] AS NVARCHAR(MAX)) AS NVARCHAR(MAX)) COLLATE Latin1_General_100_BIN2, N'~', N'~0') AS NVARCHAR(MAX)) COLLATE Latin1_General_100_BIN2, N';', N'~1') AS NVARCHAR(MAX)) COLLATE Latin1_General_100_BIN2, N'|', N'~2'), N'~n') AS NVARCHAR(MAX)), N'|') WITHIN GROUP (ORDER BY [related].[name]) AS [found] FROM [tags] AS [related] JOIN [post_tags] AS [related_2] ON [related].[id] = [related_2].[tag_id] WHERE [related_2].[post_id] = [posts].[id]) AS [related_2_2] FROM [posts]
-- parameters: []

-- Oracle
SELECT "posts"."title", "posts"."id", (SELECT LISTAGG(CASE WHEN COALESCE(REPLACE(REPLACE(REPLACE(CAST("related"."name" AS VARCHAR2(4000)), '~', '~0'), ';', '~1'), '|', '~2'), '~n') IS NULL THEN CAST(NULL AS VARCHAR2(4000)) ELSE '=' || COALESCE(REPLACE(REPLACE(REPLACE(CAST("related"."name" AS VARCHAR2(4000)), '~', '~0'), ';', '~1'), '|', '~2'), '~n') END, '|') WITHIN GROUP (ORDER BY "related"."name") AS "found" FROM "tags" "related" JOIN "post_tags" "related_2" ON "related"."id" = "related_2"."tag_id" WHERE "related_2"."post_id" = "posts"."id") AS "related_2_2" FROM "posts"
-- parameters: []
