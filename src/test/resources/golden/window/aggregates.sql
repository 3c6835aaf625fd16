-- window/aggregates: over a window: a running sum, a total

-- PostgreSQL
SELECT sum("posts"."views") OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "c1", count(*) OVER () AS "c2", avg("posts"."views") OVER (PARTITION BY "posts"."author_id") AS "c3" FROM "posts"
-- parameters: []

-- CockroachDB, SQLite
SELECT sum("posts"."views") OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC NULLS FIRST, "posts"."id" NULLS LAST) AS "c1", count(*) OVER () AS "c2", avg("posts"."views") OVER (PARTITION BY "posts"."author_id") AS "c3" FROM "posts"
-- parameters: []

-- MySQL
SELECT SUM(`posts`.`views`) OVER (PARTITION BY `posts`.`author_id` ORDER BY `posts`.`views` DESC, `posts`.`id`) AS `c1`, COUNT(*) OVER () AS `c2`, AVG(`posts`.`views`) OVER (PARTITION BY `posts`.`author_id`) AS `c3` FROM `posts`
-- parameters: []

-- MariaDB
SELECT `windowed`.`value` AS `c1`, `windowed`.`value_2` AS `c2`, `windowed`.`value_3` AS `c3` FROM (SELECT `windowed_3`.`value`, `windowed_3`.`value_4`, `windowed_3`.`value_5`, `windowed_3`.`value_2`, AVG(`windowed_3`.`value_4`) OVER (PARTITION BY `windowed_3`.`value_5`) AS `value_3` FROM (SELECT `windowed_2`.`value`, `windowed_2`.`value_4`, `windowed_2`.`value_5`, COUNT(*) OVER () AS `value_2` FROM (SELECT SUM(`posts`.`views`) OVER (PARTITION BY `posts`.`author_id` ORDER BY `posts`.`views` DESC, `posts`.`id`) AS `value`, `posts`.`views` AS `value_4`, `posts`.`author_id` AS `value_5` FROM `posts`) AS `windowed_2`) AS `windowed_3`) AS `windowed`
-- parameters: []

-- SQL Server
SELECT SUM(CAST([posts].[views] AS BIGINT)) OVER (PARTITION BY [posts].[author_id] ORDER BY [posts].[views] DESC, [posts].[id]) AS [c1], COUNT_BIG(*) OVER () AS [c2], AVG(CAST([posts].[views] AS FLOAT(53))) OVER (PARTITION BY [posts].[author_id]) AS [c3] FROM [posts]
-- parameters: []

-- Oracle
SELECT SUM("posts"."views") OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "c1", COUNT(*) OVER () AS "c2", AVG("posts"."views") OVER (PARTITION BY "posts"."author_id") AS "c3" FROM "posts"
-- parameters: []
