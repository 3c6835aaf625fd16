-- grouping/distinct-on-expression: the first row of each value of an expression

-- PostgreSQL
SELECT DISTINCT ON ("users"."age" / 10) "users"."email" FROM "users" ORDER BY "users"."age" / 10, "users"."id"
-- parameters: []

-- CockroachDB
SELECT DISTINCT ON ("users"."age" // 10) "users"."email" FROM "users" ORDER BY "users"."age" // 10 NULLS LAST, "users"."id" NULLS LAST
-- parameters: []

-- MySQL, MariaDB
SELECT `numbered`.`email` FROM (SELECT `computed`.`email`, `computed`.`part`, `computed`.`sort`, `computed`.`sort_2`, ROW_NUMBER() OVER (PARTITION BY `computed`.`part` ORDER BY CASE WHEN `computed`.`sort` IS NULL THEN 1 ELSE 0 END, `computed`.`sort`, CASE WHEN `computed`.`sort_2` IS NULL THEN 1 ELSE 0 END, `computed`.`sort_2`) AS `place` FROM (SELECT `users`.`email`, `users`.`age` DIV 10 AS `part`, `users`.`age` DIV 10 AS `sort`, `users`.`id` AS `sort_2` FROM `users`) AS `computed`) AS `numbered` WHERE `numbered`.`place` = 1 ORDER BY CASE WHEN `numbered`.`sort` IS NULL THEN 1 ELSE 0 END, `numbered`.`sort`, CASE WHEN `numbered`.`sort_2` IS NULL THEN 1 ELSE 0 END, `numbered`.`sort_2`
-- parameters: []

-- SQLite
SELECT "numbered"."email" FROM (SELECT "computed"."email", "computed"."part", "computed"."sort", "computed"."sort_2", row_number() OVER (PARTITION BY "computed"."part" ORDER BY "computed"."sort" NULLS LAST, "computed"."sort_2" NULLS LAST) AS "place" FROM (SELECT "users"."email", "users"."age" / ? AS "part", "users"."age" / ? AS "sort", "users"."id" AS "sort_2" FROM "users") AS "computed") AS "numbered" WHERE "numbered"."place" = 1 ORDER BY "numbered"."sort" NULLS LAST, "numbered"."sort_2" NULLS LAST
-- parameters: [10: integer, 10: integer]

-- SQL Server
SELECT [numbered].[email] FROM (SELECT [computed].[email], [computed].[part], [computed].[sort], [computed].[sort_2], ROW_NUMBER() OVER (PARTITION BY [computed].[part] ORDER BY CASE WHEN [computed].[sort] IS NULL THEN 1 ELSE 0 END, [computed].[sort], CASE WHEN [computed].[sort_2] IS NULL THEN 1 ELSE 0 END, [computed].[sort_2]) AS [place] FROM (SELECT [users].[email], [users].[age] / 10 AS [part], [users].[age] / 10 AS [sort], [users].[id] AS [sort_2] FROM [users]) AS [computed]) AS [numbered] WHERE [numbered].[place] = 1 ORDER BY CASE WHEN [numbered].[sort] IS NULL THEN 1 ELSE 0 END, [numbered].[sort], CASE WHEN [numbered].[sort_2] IS NULL THEN 1 ELSE 0 END, [numbered].[sort_2]
-- parameters: []

-- Oracle
SELECT "numbered"."email" FROM (SELECT "computed"."email", "computed"."part", "computed"."sort", "computed"."sort_2", ROW_NUMBER() OVER (PARTITION BY "computed"."part" ORDER BY "computed"."sort", "computed"."sort_2") AS "place" FROM (SELECT "users"."email", TRUNC("users"."age" / 10) AS "part", TRUNC("users"."age" / 10) AS "sort", "users"."id" AS "sort_2" FROM "users") "computed") "numbered" WHERE "numbered"."place" = 1 ORDER BY "numbered"."sort", "numbered"."sort_2"
-- parameters: []
