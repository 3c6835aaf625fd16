-- window/distribution: fractions and buckets

-- PostgreSQL
SELECT percent_rank() OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "c1", cume_dist() OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "c2", ntile(4) OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "c3" FROM "posts"
-- parameters: []

-- CockroachDB, SQLite
SELECT percent_rank() OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC NULLS FIRST, "posts"."id" NULLS LAST) AS "c1", cume_dist() OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC NULLS FIRST, "posts"."id" NULLS LAST) AS "c2", ntile(4) OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC NULLS FIRST, "posts"."id" NULLS LAST) AS "c3" FROM "posts"
-- parameters: []

-- MySQL
SELECT PERCENT_RANK() OVER (PARTITION BY `posts`.`author_id` ORDER BY `posts`.`views` DESC, `posts`.`id`) AS `c1`, CUME_DIST() OVER (PARTITION BY `posts`.`author_id` ORDER BY `posts`.`views` DESC, `posts`.`id`) AS `c2`, NTILE(4) OVER (PARTITION BY `posts`.`author_id` ORDER BY `posts`.`views` DESC, `posts`.`id`) AS `c3` FROM `posts`
-- parameters: []

-- MariaDB
SELECT CASE WHEN `windowed`.`value` > 1 THEN CAST(`windowed`.`value_2` - 1 AS DOUBLE) / CAST(`windowed`.`value` - 1 AS DOUBLE) ELSE 0.0E0 END AS `c1`, CAST(`windowed`.`value_3` AS DOUBLE) / CAST(`windowed`.`value` AS DOUBLE) AS `c2`, `windowed`.`value_4` AS `c3` FROM (SELECT `windowed_2`.`value`, `windowed_2`.`value_5`, `windowed_2`.`value_6`, `windowed_2`.`value_7`, RANK() OVER (PARTITION BY `windowed_2`.`value_5` ORDER BY `windowed_2`.`value_6` DESC, `windowed_2`.`value_7`) AS `value_2`, COUNT(*) OVER (PARTITION BY `windowed_2`.`value_5` ORDER BY `windowed_2`.`value_6` DESC, `windowed_2`.`value_7`) AS `value_3`, NTILE(4) OVER (PARTITION BY `windowed_2`.`value_5` ORDER BY `windowed_2`.`value_6` DESC, `windowed_2`.`value_7`) AS `value_4` FROM (SELECT COUNT(*) OVER (PARTITION BY `posts`.`author_id`) AS `value`, `posts`.`author_id` AS `value_5`, `posts`.`views` AS `value_6`, `posts`.`id` AS `value_7` FROM `posts`) AS `windowed_2`) AS `windowed`
-- parameters: []

-- SQL Server
SELECT PERCENT_RANK() OVER (PARTITION BY [posts].[author_id] ORDER BY [posts].[views] DESC, [posts].[id]) AS [c1], CUME_DIST() OVER (PARTITION BY [posts].[author_id] ORDER BY [posts].[views] DESC, [posts].[id]) AS [c2], NTILE(4) OVER (PARTITION BY [posts].[author_id] ORDER BY [posts].[views] DESC, [posts].[id]) AS [c3] FROM [posts]
-- parameters: []

-- Oracle
SELECT PERCENT_RANK() OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "c1", CUME_DIST() OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "c2", NTILE(4) OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "c3" FROM "posts"
-- parameters: []
