-- cte/twice: one name read twice, under two aliases

-- PostgreSQL, CockroachDB, SQLite
WITH "totals" ("author_id", "views") AS (SELECT "posts"."author_id", sum("posts"."views") AS "views" FROM "posts" WHERE "posts"."views" > ? GROUP BY "posts"."author_id") SELECT "totals"."author_id", "other"."author_id" AS "author_id_2" FROM "totals" JOIN "totals" AS "other" ON "other"."views" > "totals"."views"
-- parameters: [10: integer]

-- MySQL, MariaDB
WITH `totals` (`author_id`, `views`) AS (SELECT `posts`.`author_id`, SUM(`posts`.`views`) AS `views` FROM `posts` WHERE `posts`.`views` > ? GROUP BY `posts`.`author_id`) SELECT `totals`.`author_id`, `other`.`author_id` AS `author_id_2` FROM `totals` JOIN `totals` AS `other` ON `other`.`views` > `totals`.`views`
-- parameters: [10: integer]

-- SQL Server
WITH [totals] ([author_id], [views]) AS (SELECT [posts].[author_id], SUM(CAST([posts].[views] AS BIGINT)) AS [views] FROM [posts] WHERE [posts].[views] > ? GROUP BY [posts].[author_id]) SELECT [totals].[author_id], [other].[author_id] AS [author_id_2] FROM [totals] JOIN [totals] AS [other] ON [other].[views] > [totals].[views]
-- parameters: [10: integer]

-- Oracle
WITH "totals" ("author_id", "views") AS (SELECT "posts"."author_id", SUM("posts"."views") AS "views" FROM "posts" WHERE "posts"."views" > ? GROUP BY "posts"."author_id") SELECT "totals"."author_id", "other"."author_id" AS "author_id_2" FROM "totals" JOIN "totals" "other" ON "other"."views" > "totals"."views"
-- parameters: [10: integer]
