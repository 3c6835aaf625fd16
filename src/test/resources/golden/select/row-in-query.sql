-- select/row-in-query: row values among a query's rows

-- PostgreSQL
SELECT "posts"."title" FROM "posts" WHERE ("posts"."author_id", "posts"."views") IN (SELECT "posts"."author_id", CAST(max("posts"."views") AS bigint) AS "c2" FROM "posts" GROUP BY "posts"."author_id")
-- parameters: []

-- CockroachDB
SELECT "posts"."title" FROM "posts" WHERE ("posts"."author_id", "posts"."views") IN (SELECT "posts"."author_id", CAST(max("posts"."views") AS int8) AS "c2" FROM "posts" GROUP BY "posts"."author_id")
-- parameters: []

-- MySQL
SELECT `posts`.`title` FROM `posts` WHERE EXISTS (SELECT 1 AS `found` FROM (SELECT `posts`.`author_id`, CAST(MAX(`posts`.`views`) AS SIGNED) AS `c2` FROM `posts` GROUP BY `posts`.`author_id`) AS `listed` WHERE `posts`.`author_id` = `listed`.`author_id` AND `posts`.`views` = `listed`.`c2`)
-- parameters: []

-- MariaDB
SELECT `posts`.`title` FROM `posts` WHERE (`posts`.`author_id`, `posts`.`views`) IN (SELECT `posts`.`author_id`, CAST(MAX(`posts`.`views`) AS SIGNED) AS `c2` FROM `posts` GROUP BY `posts`.`author_id`)
-- parameters: []

-- SQLite
SELECT "posts"."title" FROM "posts" WHERE ("posts"."author_id", "posts"."views") IN (SELECT "posts"."author_id", CAST(max("posts"."views") AS INTEGER) AS "c2" FROM "posts" GROUP BY "posts"."author_id")
-- parameters: []

-- SQL Server
SELECT [posts].[title] FROM [posts] WHERE EXISTS (SELECT 1 AS [found] FROM (SELECT [posts].[author_id], CAST(MAX([posts].[views]) AS BIGINT) AS [c2] FROM [posts] GROUP BY [posts].[author_id]) AS [listed] WHERE [posts].[author_id] = [listed].[author_id] AND [posts].[views] = [listed].[c2])
-- parameters: []

-- Oracle
SELECT "posts"."title" FROM "posts" WHERE ("posts"."author_id", "posts"."views") IN (SELECT "posts"."author_id", CAST(MAX("posts"."views") AS NUMBER(19)) AS "c2" FROM "posts" GROUP BY "posts"."author_id")
-- parameters: []
