-- cte/one: a query under a name

-- PostgreSQL, CockroachDB, SQLite
WITH "totals" ("author_id", "views") AS (SELECT "posts"."author_id", sum("posts"."views") AS "views" FROM "posts" WHERE "posts"."views" > ? GROUP BY "posts"."author_id") SELECT "totals"."author_id", "totals"."views" FROM "totals" WHERE "totals"."views" > ?
-- parameters: [10: integer, 100: bigint]

-- MySQL, MariaDB
WITH `totals` (`author_id`, `views`) AS (SELECT `posts`.`author_id`, SUM(`posts`.`views`) AS `views` FROM `posts` WHERE `posts`.`views` > ? GROUP BY `posts`.`author_id`) SELECT `totals`.`author_id`, `totals`.`views` FROM `totals` WHERE `totals`.`views` > ?
-- parameters: [10: integer, 100: bigint]

-- SQL Server
WITH [totals] ([author_id], [views]) AS (SELECT [posts].[author_id], SUM(CAST([posts].[views] AS BIGINT)) AS [views] FROM [posts] WHERE [posts].[views] > ? GROUP BY [posts].[author_id]) SELECT [totals].[author_id], [totals].[views] FROM [totals] WHERE [totals].[views] > ?
-- parameters: [10: integer, 100: bigint]

-- Oracle
WITH "totals" ("author_id", "views") AS (SELECT "posts"."author_id", SUM("posts"."views") AS "views" FROM "posts" WHERE "posts"."views" > ? GROUP BY "posts"."author_id") SELECT "totals"."author_id", "totals"."views" FROM "totals" WHERE "totals"."views" > ?
-- parameters: [10: integer, 100: bigint]
