-- window/frame-ends: the first and last value of the frame

-- PostgreSQL
SELECT first_value("posts"."views") OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "c1", last_value("posts"."title") OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id" ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "c2" FROM "posts"
-- parameters: []

-- CockroachDB, SQLite
SELECT first_value("posts"."views") OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC NULLS FIRST, "posts"."id" NULLS LAST) AS "c1", last_value("posts"."title") OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC NULLS FIRST, "posts"."id" NULLS LAST ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "c2" FROM "posts"
-- parameters: []

-- MySQL, MariaDB
SELECT FIRST_VALUE(`posts`.`views`) OVER (PARTITION BY `posts`.`author_id` ORDER BY `posts`.`views` DESC, `posts`.`id`) AS `c1`, LAST_VALUE(`posts`.`title`) OVER (PARTITION BY `posts`.`author_id` ORDER BY `posts`.`views` DESC, `posts`.`id` ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS `c2` FROM `posts`
-- parameters: []

-- SQL Server
SELECT FIRST_VALUE([posts].[views]) OVER (PARTITION BY [posts].[author_id] ORDER BY [posts].[views] DESC, [posts].[id]) AS [c1], LAST_VALUE([posts].[title]) OVER (PARTITION BY [posts].[author_id] ORDER BY [posts].[views] DESC, [posts].[id] ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS [c2] FROM [posts]
-- parameters: []

-- Oracle
SELECT FIRST_VALUE("posts"."views") OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "c1", LAST_VALUE("posts"."title") OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id" ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "c2" FROM "posts"
-- parameters: []
