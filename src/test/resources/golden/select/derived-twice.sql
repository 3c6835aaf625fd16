-- select/derived-twice: a query of a query

-- PostgreSQL
SELECT COUNT(*) AS "c1" FROM (SELECT "totals"."author_id", "totals"."total" FROM (SELECT "posts"."author_id", sum("posts"."views") AS "total" FROM "posts" WHERE "posts"."views" > ? GROUP BY "posts"."author_id") AS "totals" ORDER BY "totals"."total" DESC LIMIT ?) AS "top"
-- parameters: [10: integer, 3: bigint]

-- MySQL, MariaDB
SELECT COUNT(*) AS `c1` FROM (SELECT `totals`.`author_id`, `totals`.`total` FROM (SELECT `posts`.`author_id`, SUM(`posts`.`views`) AS `total` FROM `posts` WHERE `posts`.`views` > ? GROUP BY `posts`.`author_id`) AS `totals` ORDER BY `totals`.`total` DESC LIMIT ?) AS `top`
-- parameters: [10: integer, 3: bigint]

-- SQLite
SELECT COUNT(*) AS "c1" FROM (SELECT "totals"."author_id", "totals"."total" FROM (SELECT "posts"."author_id", sum("posts"."views") AS "total" FROM "posts" WHERE "posts"."views" > ? GROUP BY "posts"."author_id") AS "totals" ORDER BY "totals"."total" DESC NULLS FIRST LIMIT ?) AS "top"
-- parameters: [10: integer, 3: bigint]

-- SQL Server
SELECT COUNT(*) AS [c1] FROM (SELECT [totals].[author_id], [totals].[total] FROM (SELECT [posts].[author_id], SUM([posts].[views]) AS [total] FROM [posts] WHERE [posts].[views] > ? GROUP BY [posts].[author_id]) AS [totals] ORDER BY [totals].[total] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) AS [top]
-- parameters: [10: integer, 3: bigint]

-- Oracle
SELECT COUNT(*) AS "c1" FROM (SELECT "totals"."author_id", "totals"."total" FROM (SELECT "posts"."author_id", SUM("posts"."views") AS "total" FROM "posts" WHERE "posts"."views" > ? GROUP BY "posts"."author_id") "totals" ORDER BY "totals"."total" DESC FETCH NEXT ? ROWS ONLY) "top"
-- parameters: [10: integer, 3: bigint]
