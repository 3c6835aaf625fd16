-- plan/first-of-made-texts: the first row of each text of no column

-- PostgreSQL
SELECT DISTINCT ON (CASE WHEN "users"."age" = 34 THEN 'É' ELSE 'null' END COLLATE "C") "users"."id" AS "x" FROM "users" ORDER BY CASE WHEN "users"."age" = 34 THEN 'É' ELSE 'null' END COLLATE "C", "users"."id"
-- parameters: []

-- CockroachDB
SELECT DISTINCT ON (CASE WHEN "users"."age" = 34 THEN 'É' ELSE 'null' END) "users"."id" AS "x" FROM "users" ORDER BY CASE WHEN "users"."age" = 34 THEN 'É' ELSE 'null' END NULLS LAST, "users"."id" NULLS LAST
-- parameters: []

-- MySQL, MariaDB
SELECT `numbered`.`x` FROM (SELECT `computed`.`x`, `computed`.`part`, `computed`.`sort`, `computed`.`sort_2`, ROW_NUMBER() OVER (PARTITION BY `computed`.`part` ORDER BY CASE WHEN `computed`.`sort` IS NULL THEN 1 ELSE 0 END, `computed`.`sort`, CASE WHEN `computed`.`sort_2` IS NULL THEN 1 ELSE 0 END, `computed`.`sort_2`) AS `place` FROM (SELECT `users`.`id` AS `x`, CASE WHEN `users`.`age` = 34 THEN 'É' ELSE 'null' END AS `part`, CASE WHEN `users`.`age` = 34 THEN 'É' ELSE 'null' END AS `sort`, `users`.`id` AS `sort_2` FROM `users`) AS `computed`) AS `numbered` WHERE `numbered`.`place` = 1 ORDER BY CASE WHEN `numbered`.`sort` IS NULL THEN 1 ELSE 0 END, `numbered`.`sort`, CASE WHEN `numbered`.`sort_2` IS NULL THEN 1 ELSE 0 END, `numbered`.`sort_2`
-- parameters: []

-- SQLite
SELECT "numbered"."x" FROM (SELECT "computed"."x", "computed"."part", "computed"."sort", "computed"."sort_2", row_number() OVER (PARTITION BY "computed"."part" ORDER BY "computed"."sort" NULLS LAST, "computed"."sort_2" NULLS LAST) AS "place" FROM (SELECT "users"."id" AS "x", CASE WHEN "users"."age" = 34 THEN 'É' ELSE 'null' END AS "part", CASE WHEN "users"."age" = 34 THEN 'É' ELSE 'null' END AS "sort", "users"."id" AS "sort_2" FROM "users") AS "computed") AS "numbered" WHERE "numbered"."place" = 1 ORDER BY "numbered"."sort" NULLS LAST, "numbered"."sort_2" NULLS LAST
-- parameters: []

-- SQL Server
SELECT [numbered].[x] FROM (SELECT [computed].[x], [computed].[part], [computed].[sort], [computed].[sort_2], ROW_NUMBER() OVER (PARTITION BY [computed].[part] ORDER BY CASE WHEN [computed].[sort] IS NULL THEN 1 ELSE 0 END, [computed].[sort], CASE WHEN [computed].[sort_2] IS NULL THEN 1 ELSE 0 END, [computed].[sort_2]) AS [place] FROM (SELECT [users].[id] AS [x], CASE WHEN [users].[age] = 34 THEN N'É' ELSE N'null' END AS [part], CASE WHEN [users].[age] = 34 THEN N'É' ELSE N'null' END AS [sort], [users].[id] AS [sort_2] FROM [users]) AS [computed]) AS [numbered] WHERE [numbered].[place] = 1 ORDER BY CASE WHEN [numbered].[sort] IS NULL THEN 1 ELSE 0 END, [numbered].[sort], CASE WHEN [numbered].[sort_2] IS NULL THEN 1 ELSE 0 END, [numbered].[sort_2]
-- parameters: []

-- Oracle
SELECT "numbered"."x" FROM (SELECT "computed"."x", "computed"."part", "computed"."sort", "computed"."sort_2", ROW_NUMBER() OVER (PARTITION BY "computed"."part" ORDER BY "computed"."sort", "computed"."sort_2") AS "place" FROM (SELECT "users"."id" AS "x", CASE WHEN "users"."age" = 34 THEN 'É' ELSE 'null' END AS "part", CASE WHEN "users"."age" = 34 THEN 'É' ELSE 'null' END AS "sort", "users"."id" AS "sort_2" FROM "users") "computed") "numbered" WHERE "numbered"."place" = 1 ORDER BY "numbered"."sort", "numbered"."sort_2"
-- parameters: []
