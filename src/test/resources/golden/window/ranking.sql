-- window/ranking: position, rank with and without gaps

-- PostgreSQL
SELECT row_number() OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "c1", rank() OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "c2", dense_rank() OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "c3" FROM "posts"
-- parameters: []

-- CockroachDB, SQLite
SELECT row_number() OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC NULLS FIRST, "posts"."id" NULLS LAST) AS "c1", rank() OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC NULLS FIRST, "posts"."id" NULLS LAST) AS "c2", dense_rank() OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC NULLS FIRST, "posts"."id" NULLS LAST) AS "c3" FROM "posts"
-- parameters: []

-- MySQL, MariaDB
SELECT ROW_NUMBER() OVER (PARTITION BY `posts`.`author_id` ORDER BY `posts`.`views` DESC, `posts`.`id`) AS `c1`, RANK() OVER (PARTITION BY `posts`.`author_id` ORDER BY `posts`.`views` DESC, `posts`.`id`) AS `c2`, DENSE_RANK() OVER (PARTITION BY `posts`.`author_id` ORDER BY `posts`.`views` DESC, `posts`.`id`) AS `c3` FROM `posts`
-- parameters: []

-- SQL Server
SELECT ROW_NUMBER() OVER (PARTITION BY [posts].[author_id] ORDER BY [posts].[views] DESC, [posts].[id]) AS [c1], RANK() OVER (PARTITION BY [posts].[author_id] ORDER BY [posts].[views] DESC, [posts].[id]) AS [c2], DENSE_RANK() OVER (PARTITION BY [posts].[author_id] ORDER BY [posts].[views] DESC, [posts].[id]) AS [c3] FROM [posts]
-- parameters: []

-- Oracle
SELECT ROW_NUMBER() OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "c1", RANK() OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "c2", DENSE_RANK() OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "c3" FROM "posts"
-- parameters: []
