-- window/aggregates: over a window: a running sum, a total

-- PostgreSQL
SELECT sum("posts"."views") OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "c1", count(*) OVER () AS "c2", avg("posts"."views") OVER (PARTITION BY "posts"."author_id") AS "c3" FROM "posts"
-- parameters: []

-- CockroachDB, SQLite
SELECT sum("posts"."views") OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC NULLS FIRST, "posts"."id" NULLS LAST) AS "c1", count(*) OVER () AS "c2", avg("posts"."views") OVER (PARTITION BY "posts"."author_id") AS "c3" FROM "posts"
-- parameters: []

-- MySQL, MariaDB
SELECT SUM(`posts`.`views`) OVER (PARTITION BY `posts`.`author_id` ORDER BY `posts`.`views` DESC, `posts`.`id`) AS `c1`, COUNT(*) OVER () AS `c2`, AVG(`posts`.`views`) OVER (PARTITION BY `posts`.`author_id`) AS `c3` FROM `posts`
-- parameters: []

-- SQL Server
SELECT SUM(CAST([posts].[views] AS BIGINT)) OVER (PARTITION BY [posts].[author_id] ORDER BY [posts].[views] DESC, [posts].[id]) AS [c1], COUNT_BIG(*) OVER () AS [c2], AVG(CAST([posts].[views] AS FLOAT(53))) OVER (PARTITION BY [posts].[author_id]) AS [c3] FROM [posts]
-- parameters: []

-- Oracle
SELECT SUM("posts"."views") OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "c1", COUNT(*) OVER () AS "c2", AVG("posts"."views") OVER (PARTITION BY "posts"."author_id") AS "c3" FROM "posts"
-- parameters: []
