-- window/range-unbounded: up to the current row's peers

-- PostgreSQL
SELECT sum("posts"."views") OVER (ORDER BY "posts"."id" RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "c1", sum("posts"."views") OVER (ORDER BY "posts"."id" RANGE BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS "c2" FROM "posts"
-- parameters: []

-- CockroachDB, SQLite
SELECT sum("posts"."views") OVER (ORDER BY "posts"."id" NULLS LAST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "c1", sum("posts"."views") OVER (ORDER BY "posts"."id" NULLS LAST RANGE BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS "c2" FROM "posts"
-- parameters: []

-- MySQL, MariaDB
SELECT SUM(`posts`.`views`) OVER (ORDER BY `posts`.`id` RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS `c1`, SUM(`posts`.`views`) OVER (ORDER BY `posts`.`id` RANGE BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS `c2` FROM `posts`
-- parameters: []

-- SQL Server
SELECT SUM(CAST([posts].[views] AS BIGINT)) OVER (ORDER BY [posts].[id] RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS [c1], SUM(CAST([posts].[views] AS BIGINT)) OVER (ORDER BY [posts].[id] RANGE BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS [c2] FROM [posts]
-- parameters: []

-- Oracle
SELECT SUM("posts"."views") OVER (ORDER BY "posts"."id" RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "c1", SUM("posts"."views") OVER (ORDER BY "posts"."id" RANGE BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS "c2" FROM "posts"
-- parameters: []
