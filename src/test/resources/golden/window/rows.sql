-- window/rows: a distance in rows

-- PostgreSQL
SELECT sum("posts"."views") OVER (ORDER BY "posts"."id" ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS "c1", sum("posts"."views") OVER (ORDER BY "posts"."id" ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS "c2" FROM "posts"
-- parameters: []

-- CockroachDB, SQLite
SELECT sum("posts"."views") OVER (ORDER BY "posts"."id" NULLS LAST ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS "c1", sum("posts"."views") OVER (ORDER BY "posts"."id" NULLS LAST ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS "c2" FROM "posts"
-- parameters: []

-- MySQL, MariaDB
SELECT SUM(`posts`.`views`) OVER (ORDER BY `posts`.`id` ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS `c1`, SUM(`posts`.`views`) OVER (ORDER BY `posts`.`id` ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS `c2` FROM `posts`
-- parameters: []

-- SQL Server
SELECT SUM(CAST([posts].[views] AS BIGINT)) OVER (ORDER BY [posts].[id] ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS [c1], SUM(CAST([posts].[views] AS BIGINT)) OVER (ORDER BY [posts].[id] ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS [c2] FROM [posts]
-- parameters: []

-- Oracle
SELECT SUM("posts"."views") OVER (ORDER BY "posts"."id" ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS "c1", SUM("posts"."views") OVER (ORDER BY "posts"."id" ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS "c2" FROM "posts"
-- parameters: []
