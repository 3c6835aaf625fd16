-- window/neighbours: earlier and later rows, with a distance and a value outside

-- PostgreSQL
SELECT lag("posts"."views", 1, CAST(NULL AS integer)) OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "c1", lead("posts"."title", 2, ?) OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "c2", lead("posts"."published_at", 1, CAST(NULL AS timestamp(6) with time zone)) OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "c3" FROM "posts"
-- parameters: ['none': text]

-- CockroachDB
SELECT lag("posts"."views", 1, CAST(NULL AS int4)) OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC NULLS FIRST, "posts"."id" NULLS LAST) AS "c1", lead("posts"."title", 2, ?) OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC NULLS FIRST, "posts"."id" NULLS LAST) AS "c2", lead("posts"."published_at", 1, CAST(NULL AS timestamp(6) with time zone)) OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC NULLS FIRST, "posts"."id" NULLS LAST) AS "c3" FROM "posts"
-- parameters: ['none': text]

-- MySQL
SELECT LAG(`posts`.`views`, 1, CAST(NULL AS SIGNED)) OVER (PARTITION BY `posts`.`author_id` ORDER BY `posts`.`views` DESC, `posts`.`id`) AS `c1`, LEAD(`posts`.`title`, 2, ?) OVER (PARTITION BY `posts`.`author_id` ORDER BY `posts`.`views` DESC, `posts`.`id`) AS `c2`, LEAD(`posts`.`published_at`, 1, CAST(NULL AS DATETIME(6))) OVER (PARTITION BY `posts`.`author_id` ORDER BY `posts`.`views` DESC, `posts`.`id`) AS `c3` FROM `posts`
-- parameters: ['none': text]

-- MariaDB
SELECT `windowed`.`value` AS `c1`, CASE WHEN `windowed`.`value_2` IS NULL THEN ? ELSE `windowed`.`value_3` END AS `c2`, `windowed`.`value_4` AS `c3` FROM (SELECT LAG(`posts`.`views`, 1) OVER (PARTITION BY `posts`.`author_id` ORDER BY `posts`.`views` DESC, `posts`.`id`) AS `value`, LEAD(1, 2) OVER (PARTITION BY `posts`.`author_id` ORDER BY `posts`.`views` DESC, `posts`.`id`) AS `value_2`, LEAD(`posts`.`title`, 2) OVER (PARTITION BY `posts`.`author_id` ORDER BY `posts`.`views` DESC, `posts`.`id`) AS `value_3`, LEAD(`posts`.`published_at`, 1) OVER (PARTITION BY `posts`.`author_id` ORDER BY `posts`.`views` DESC, `posts`.`id`) AS `value_4` FROM `posts`) AS `windowed`
-- parameters: ['none': text]

-- SQLite
SELECT lag("posts"."views", 1, CAST(NULL AS INTEGER)) OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC NULLS FIRST, "posts"."id" NULLS LAST) AS "c1", lead("posts"."title", 2, ?) OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC NULLS FIRST, "posts"."id" NULLS LAST) AS "c2", lead("posts"."published_at", 1, CAST(NULL AS TEXT)) OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC NULLS FIRST, "posts"."id" NULLS LAST) AS "c3" FROM "posts"
-- parameters: ['none': text]

-- SQL Server
SELECT LAG([posts].[views], 1, CAST(NULL AS INT)) OVER (PARTITION BY [posts].[author_id] ORDER BY [posts].[views] DESC, [posts].[id]) AS [c1], LEAD([posts].[title], 2, ?) OVER (PARTITION BY [posts].[author_id] ORDER BY [posts].[views] DESC, [posts].[id]) AS [c2], LEAD([posts].[published_at], 1, CAST(NULL AS DATETIME2(6))) OVER (PARTITION BY [posts].[author_id] ORDER BY [posts].[views] DESC, [posts].[id]) AS [c3] FROM [posts]
-- parameters: ['none': text]

-- Oracle
SELECT LAG("posts"."views", 1, CAST(NULL AS NUMBER(10))) OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "c1", LEAD("posts"."title", 2, ?) OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "c2", LEAD("posts"."published_at", 1, CAST(NULL AS TIMESTAMP(6))) OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "c3" FROM "posts"
-- parameters: ['none': text]
