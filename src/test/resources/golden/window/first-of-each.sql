-- window/first-of-each: a filter on a window function is one on a derived table

-- PostgreSQL
SELECT "ranked"."title", "ranked"."place", "ranked"."id" FROM (SELECT "posts"."title", row_number() OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "place", "posts"."id" FROM "posts") AS "ranked" WHERE "ranked"."place" <= ?
-- parameters: [3: bigint]

-- CockroachDB, SQLite
SELECT "ranked"."title", "ranked"."place", "ranked"."id" FROM (SELECT "posts"."title", row_number() OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC NULLS FIRST, "posts"."id" NULLS LAST) AS "place", "posts"."id" FROM "posts") AS "ranked" WHERE "ranked"."place" <= ?
-- parameters: [3: bigint]

-- MySQL
SELECT `ranked`.`title`, `ranked`.`place`, `ranked`.`id` FROM (SELECT `posts`.`title`, CAST(ROW_NUMBER() OVER (PARTITION BY `posts`.`author_id` ORDER BY `posts`.`views` DESC, `posts`.`id`) AS SIGNED) AS `place`, `posts`.`id` FROM `posts`) AS `ranked` WHERE `ranked`.`place` <= ?
-- parameters: [3: bigint]

-- MariaDB
SELECT `ranked`.`title`, `ranked`.`place`, `ranked`.`id` FROM (SELECT `posts`.`title`, ROW_NUMBER() OVER (PARTITION BY `posts`.`author_id` ORDER BY `posts`.`views` DESC, `posts`.`id`) AS `place`, `posts`.`id` FROM `posts`) AS `ranked` WHERE `ranked`.`place` <= ?
-- parameters: [3: bigint]

-- SQL Server
SELECT [ranked].[title], [ranked].[place], [ranked].[id] FROM (SELECT [posts].[title], ROW_NUMBER() OVER (PARTITION BY [posts].[author_id] ORDER BY [posts].[views] DESC, [posts].[id]) AS [place], [posts].[id] FROM [posts]) AS [ranked] WHERE [ranked].[place] <= ?
-- parameters: [3: bigint]

-- Oracle
SELECT "ranked"."title", "ranked"."place", "ranked"."id" FROM (SELECT "posts"."title", ROW_NUMBER() OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "place", "posts"."id" FROM "posts") "ranked" WHERE "ranked"."place" <= ?
-- parameters: [3: bigint]
