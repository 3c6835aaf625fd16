-- window/order-with-nulls: nulls are the largest value in a window too

-- PostgreSQL
SELECT row_number() OVER (ORDER BY "posts"."published_at" DESC) AS "c1", rank() OVER (ORDER BY "posts"."published_at" NULLS FIRST) AS "c2" FROM "posts"
-- parameters: []

-- CockroachDB, SQLite
SELECT row_number() OVER (ORDER BY "posts"."published_at" DESC NULLS FIRST) AS "c1", rank() OVER (ORDER BY "posts"."published_at") AS "c2" FROM "posts"
-- parameters: []

-- MySQL
SELECT ROW_NUMBER() OVER (ORDER BY CASE WHEN `posts`.`published_at` IS NULL THEN 1 ELSE 0 END DESC, `posts`.`published_at` DESC) AS `c1`, RANK() OVER (ORDER BY `posts`.`published_at`) AS `c2` FROM `posts`
-- parameters: []

-- MariaDB
SELECT `windowed`.`value` AS `c1`, `windowed`.`value_2` AS `c2` FROM (SELECT `windowed_2`.`value`, `windowed_2`.`value_3`, RANK() OVER (ORDER BY `windowed_2`.`value_3`) AS `value_2` FROM (SELECT ROW_NUMBER() OVER (ORDER BY CASE WHEN `posts`.`published_at` IS NULL THEN 1 ELSE 0 END DESC, `posts`.`published_at` DESC) AS `value`, `posts`.`published_at` AS `value_3` FROM `posts`) AS `windowed_2`) AS `windowed`
-- parameters: []

-- SQL Server
SELECT ROW_NUMBER() OVER (ORDER BY CASE WHEN [posts].[published_at] IS NULL THEN 1 ELSE 0 END DESC, [posts].[published_at] DESC) AS [c1], RANK() OVER (ORDER BY [posts].[published_at]) AS [c2] FROM [posts]
-- parameters: []

-- Oracle
SELECT ROW_NUMBER() OVER (ORDER BY "posts"."published_at" DESC) AS "c1", RANK() OVER (ORDER BY "posts"."published_at" NULLS FIRST) AS "c2" FROM "posts"
-- parameters: []
