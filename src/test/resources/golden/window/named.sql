-- window/named: a window that the query defines once

-- PostgreSQL
SELECT "posts"."title", row_number() OVER "by_author" AS "place", sum("posts"."views") OVER "by_author" AS "total" FROM "posts" WINDOW "by_author" AS (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") ORDER BY "posts"."id"
-- parameters: []

-- CockroachDB
SELECT "posts"."title", row_number() OVER "by_author" AS "place", sum("posts"."views") OVER "by_author" AS "total" FROM "posts" WINDOW "by_author" AS (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC NULLS FIRST, "posts"."id" NULLS LAST) ORDER BY "posts"."id" NULLS LAST
-- parameters: []

-- MySQL, MariaDB
SELECT `posts`.`title`, ROW_NUMBER() OVER `by_author` AS `place`, SUM(`posts`.`views`) OVER `by_author` AS `total` FROM `posts` WINDOW `by_author` AS (PARTITION BY `posts`.`author_id` ORDER BY `posts`.`views` DESC, `posts`.`id`) ORDER BY `posts`.`id`
-- parameters: []

-- SQLite
SELECT "posts"."title", row_number() OVER "by_author" AS "place", sum("posts"."views") OVER "by_author" AS "total" FROM "posts" WINDOW "by_author" AS (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC NULLS FIRST, "posts"."id" NULLS LAST) ORDER BY "posts"."id"
-- parameters: []

-- SQL Server
SELECT [posts].[title], ROW_NUMBER() OVER (PARTITION BY [posts].[author_id] ORDER BY [posts].[views] DESC, [posts].[id]) AS [place], SUM(CAST([posts].[views] AS BIGINT)) OVER (PARTITION BY [posts].[author_id] ORDER BY [posts].[views] DESC, [posts].[id]) AS [total] FROM [posts] ORDER BY [posts].[id]
-- parameters: []

-- Oracle
SELECT "posts"."title", ROW_NUMBER() OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "place", SUM("posts"."views") OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "total" FROM "posts" ORDER BY "posts"."id"
-- parameters: []
