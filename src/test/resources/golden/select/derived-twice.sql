-- select/derived-twice: a query of a query

-- PostgreSQL
SELECT count(*) AS "c1" FROM (SELECT "totals"."author_id", "totals"."total" FROM (SELECT "posts"."author_id", sum("posts"."views") AS "total" FROM "posts" WHERE "posts"."views" > ? GROUP BY "posts"."author_id") AS "totals" ORDER BY "totals"."total" DESC LIMIT ?) AS "top"
-- parameters: [10: integer, 3: bigint]

-- CockroachDB, SQLite
SELECT count(*) AS "c1" FROM (SELECT "totals"."author_id", "totals"."total" FROM (SELECT "posts"."author_id", sum("posts"."views") AS "total" FROM "posts" WHERE "posts"."views" > ? GROUP BY "posts"."author_id") AS "totals" ORDER BY "totals"."total" DESC NULLS FIRST LIMIT ?) AS "top"
-- parameters: [10: integer, 3: bigint]

-- MySQL, MariaDB
SELECT COUNT(*) AS `c1` FROM (SELECT `totals`.`author_id`, `totals`.`total` FROM (SELECT `posts`.`author_id`, SUM(`posts`.`views`) AS `total` FROM `posts` WHERE `posts`.`views` > ? GROUP BY `posts`.`author_id`) AS `totals` ORDER BY CASE WHEN `totals`.`total` IS NULL THEN 1 ELSE 0 END DESC, `totals`.`total` DESC LIMIT ?) AS `top`
-- parameters: [10: integer, 3: bigint]

-- SQL Server
SELECT COUNT_BIG(*) AS [c1] FROM (SELECT TOP (?) [totals].[author_id], [totals].[total] FROM (SELECT [posts].[author_id], SUM(CAST([posts].[views] AS BIGINT)) AS [total] FROM [posts] WHERE [posts].[views] > ? GROUP BY [posts].[author_id]) AS [totals] ORDER BY CASE WHEN [totals].[total] IS NULL THEN 1 ELSE 0 END DESC, [totals].[total] DESC) AS [top]
-- parameters: [3: bigint, 10: integer]

-- Oracle
SELECT COUNT(*) AS "c1" FROM (SELECT "totals"."author_id", "totals"."total" FROM (SELECT "posts"."author_id", SUM("posts"."views") AS "total" FROM "posts" WHERE "posts"."views" > ? GROUP BY "posts"."author_id") "totals" ORDER BY "totals"."total" DESC FETCH NEXT ? ROWS ONLY) "top"
-- parameters: [10: integer, 3: bigint]
