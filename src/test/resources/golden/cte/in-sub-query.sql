-- cte/in-sub-query: a name of the statement inside a condition

-- PostgreSQL, CockroachDB, SQLite
WITH "totals" ("author_id", "views") AS (SELECT "posts"."author_id", sum("posts"."views") AS "views" FROM "posts" WHERE "posts"."views" > ? GROUP BY "posts"."author_id") SELECT "users"."email" FROM "users" WHERE "users"."id" IN (SELECT "totals"."author_id" FROM "totals")
-- parameters: [10: integer]

-- MySQL, MariaDB
WITH `totals` (`author_id`, `views`) AS (SELECT `posts`.`author_id`, SUM(`posts`.`views`) AS `views` FROM `posts` WHERE `posts`.`views` > ? GROUP BY `posts`.`author_id`) SELECT `users`.`email` FROM `users` WHERE `users`.`id` IN (SELECT `totals`.`author_id` FROM `totals`)
-- parameters: [10: integer]

-- SQL Server
WITH [totals] ([author_id], [views]) AS (SELECT [posts].[author_id], SUM(CAST([posts].[views] AS BIGINT)) AS [views] FROM [posts] WHERE [posts].[views] > ? GROUP BY [posts].[author_id]) SELECT [users].[email] FROM [users] WHERE [users].[id] IN (SELECT [totals].[author_id] FROM [totals])
-- parameters: [10: integer]

-- Oracle
WITH "totals" ("author_id", "views") AS (SELECT "posts"."author_id", SUM("posts"."views") AS "views" FROM "posts" WHERE "posts"."views" > ? GROUP BY "posts"."author_id") SELECT "users"."email" FROM "users" WHERE "users"."id" IN (SELECT "totals"."author_id" FROM "totals")
-- parameters: [10: integer]
