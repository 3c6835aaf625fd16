-- select/distinct-on: the first row of each key by the ordering

-- PostgreSQL
SELECT DISTINCT ON ("posts"."author_id") "posts"."id", "posts"."author_id", "posts"."title", "posts"."body", "posts"."views", "posts"."published_at" FROM "posts" ORDER BY "posts"."author_id", "posts"."views" DESC
-- parameters: []

-- CockroachDB
SELECT DISTINCT ON ("posts"."author_id") "posts"."id", "posts"."author_id", "posts"."title", "posts"."body", "posts"."views", "posts"."published_at" FROM "posts" ORDER BY "posts"."author_id" NULLS LAST, "posts"."views" DESC NULLS FIRST
-- parameters: []

-- MySQL, MariaDB
SELECT `numbered`.`id`, `numbered`.`author_id`, `numbered`.`title`, `numbered`.`body`, `numbered`.`views`, `numbered`.`published_at` FROM (SELECT `computed`.`id`, `computed`.`author_id`, `computed`.`title`, `computed`.`body`, `computed`.`views`, `computed`.`published_at`, `computed`.`part`, `computed`.`sort`, `computed`.`sort_2`, ROW_NUMBER() OVER (PARTITION BY `computed`.`part` ORDER BY CASE WHEN `computed`.`sort` IS NULL THEN 1 ELSE 0 END, `computed`.`sort`, CASE WHEN `computed`.`sort_2` IS NULL THEN 1 ELSE 0 END DESC, `computed`.`sort_2` DESC) AS `place` FROM (SELECT `posts`.`id`, `posts`.`author_id`, `posts`.`title`, `posts`.`body`, `posts`.`views`, `posts`.`published_at`, `posts`.`author_id` AS `part`, `posts`.`author_id` AS `sort`, `posts`.`views` AS `sort_2` FROM `posts`) AS `computed`) AS `numbered` WHERE `numbered`.`place` = 1 ORDER BY CASE WHEN `numbered`.`sort` IS NULL THEN 1 ELSE 0 END, `numbered`.`sort`, CASE WHEN `numbered`.`sort_2` IS NULL THEN 1 ELSE 0 END DESC, `numbered`.`sort_2` DESC
-- parameters: []

-- SQLite
SELECT "numbered"."id", "numbered"."author_id", "numbered"."title", "numbered"."body", "numbered"."views", "numbered"."published_at" FROM (SELECT "computed"."id", "computed"."author_id", "computed"."title", "computed"."body", "computed"."views", "computed"."published_at", "computed"."part", "computed"."sort", "computed"."sort_2", row_number() OVER (PARTITION BY "computed"."part" ORDER BY "computed"."sort" NULLS LAST, "computed"."sort_2" DESC NULLS FIRST) AS "place" FROM (SELECT "posts"."id", "posts"."author_id", "posts"."title", "posts"."body", "posts"."views", "posts"."published_at", "posts"."author_id" AS "part", "posts"."author_id" AS "sort", "posts"."views" AS "sort_2" FROM "posts") AS "computed") AS "numbered" WHERE "numbered"."place" = 1 ORDER BY "numbered"."sort" NULLS LAST, "numbered"."sort_2" DESC NULLS FIRST
-- parameters: []

-- SQL Server
SELECT [numbered].[id], [numbered].[author_id], [numbered].[title], [numbered].[body], [numbered].[views], [numbered].[published_at] FROM (SELECT [computed].[id], [computed].[author_id], [computed].[title], [computed].[body], [computed].[views], [computed].[published_at], [computed].[part], [computed].[sort], [computed].[sort_2], ROW_NUMBER() OVER (PARTITION BY [computed].[part] ORDER BY CASE WHEN [computed].[sort] IS NULL THEN 1 ELSE 0 END, [computed].[sort], CASE WHEN [computed].[sort_2] IS NULL THEN 1 ELSE 0 END DESC, [computed].[sort_2] DESC) AS [place] FROM (SELECT [posts].[id], [posts].[author_id], [posts].[title], [posts].[body], [posts].[views], [posts].[published_at], [posts].[author_id] AS [part], [posts].[author_id] AS [sort], [posts].[views] AS [sort_2] FROM [posts]) AS [computed]) AS [numbered] WHERE [numbered].[place] = 1 ORDER BY CASE WHEN [numbered].[sort] IS NULL THEN 1 ELSE 0 END, [numbered].[sort], CASE WHEN [numbered].[sort_2] IS NULL THEN 1 ELSE 0 END DESC, [numbered].[sort_2] DESC
-- parameters: []

-- Oracle
SELECT "numbered"."id", "numbered"."author_id", "numbered"."title", "numbered"."body", "numbered"."views", "numbered"."published_at" FROM (SELECT "computed"."id", "computed"."author_id", "computed"."title", "computed"."body", "computed"."views", "computed"."published_at", "computed"."part", "computed"."sort", "computed"."sort_2", ROW_NUMBER() OVER (PARTITION BY "computed"."part" ORDER BY "computed"."sort", "computed"."sort_2" DESC) AS "place" FROM (SELECT "posts"."id", "posts"."author_id", "posts"."title", "posts"."body", "posts"."views", "posts"."published_at", "posts"."author_id" AS "part", "posts"."author_id" AS "sort", "posts"."views" AS "sort_2" FROM "posts") "computed") "numbered" WHERE "numbered"."place" = 1 ORDER BY "numbered"."sort", "numbered"."sort_2" DESC
-- parameters: []
