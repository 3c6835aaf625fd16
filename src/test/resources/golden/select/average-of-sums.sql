-- select/average-of-sums: an aggregate of aggregates

-- PostgreSQL, CockroachDB, SQLite
SELECT avg("totals"."total") AS "c1" FROM (SELECT "posts"."author_id", sum("posts"."views") AS "total" FROM "posts" WHERE "posts"."views" > ? GROUP BY "posts"."author_id") AS "totals"
-- parameters: [10: integer]

-- MySQL, MariaDB
SELECT AVG(`totals`.`total`) AS `c1` FROM (SELECT `posts`.`author_id`, SUM(`posts`.`views`) AS `total` FROM `posts` WHERE `posts`.`views` > ? GROUP BY `posts`.`author_id`) AS `totals`
-- parameters: [10: integer]

-- SQL Server
SELECT AVG(CAST([totals].[total] AS FLOAT(53))) AS [c1] FROM (SELECT [posts].[author_id], SUM(CAST([posts].[views] AS BIGINT)) AS [total] FROM [posts] WHERE [posts].[views] > ? GROUP BY [posts].[author_id]) AS [totals]
-- parameters: [10: integer]

-- Oracle
SELECT AVG("totals"."total") AS "c1" FROM (SELECT "posts"."author_id", SUM("posts"."views") AS "total" FROM "posts" WHERE "posts"."views" > ? GROUP BY "posts"."author_id") "totals"
-- parameters: [10: integer]
