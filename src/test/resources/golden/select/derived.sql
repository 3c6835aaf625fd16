-- select/derived: a query in the place of a table, filtered outside

-- PostgreSQL, CockroachDB, SQLite
SELECT "totals"."author_id", "totals"."total" FROM (SELECT "posts"."author_id", sum("posts"."views") AS "total" FROM "posts" WHERE "posts"."views" > ? GROUP BY "posts"."author_id") AS "totals" WHERE "totals"."total" > ?
-- parameters: [10: integer, 1000: bigint]

-- MySQL, MariaDB
SELECT `totals`.`author_id`, `totals`.`total` FROM (SELECT `posts`.`author_id`, SUM(`posts`.`views`) AS `total` FROM `posts` WHERE `posts`.`views` > ? GROUP BY `posts`.`author_id`) AS `totals` WHERE `totals`.`total` > ?
-- parameters: [10: integer, 1000: bigint]

-- SQL Server
SELECT [totals].[author_id], [totals].[total] FROM (SELECT [posts].[author_id], SUM(CAST([posts].[views] AS BIGINT)) AS [total] FROM [posts] WHERE [posts].[views] > ? GROUP BY [posts].[author_id]) AS [totals] WHERE [totals].[total] > ?
-- parameters: [10: integer, 1000: bigint]

-- Oracle
SELECT "totals"."author_id", "totals"."total" FROM (SELECT "posts"."author_id", SUM("posts"."views") AS "total" FROM "posts" WHERE "posts"."views" > ? GROUP BY "posts"."author_id") "totals" WHERE "totals"."total" > ?
-- parameters: [10: integer, 1000: bigint]
