-- cte/two: two names, parameters in order

-- PostgreSQL, CockroachDB, SQLite
WITH "adults" ("id", "email", "nickname", "age", "active", "created_at", "balance", "role", "home_street", "home_city") AS (SELECT "users"."id", "users"."email", "users"."nickname", "users"."age", "users"."active", "users"."created_at", "users"."balance", "users"."role", "users"."home_street", "users"."home_city" FROM "users" WHERE "users"."age" >= ?), "totals" ("author_id", "views") AS (SELECT "posts"."author_id", sum("posts"."views") AS "views" FROM "posts" WHERE "posts"."views" > ? GROUP BY "posts"."author_id") SELECT "adults"."email", "totals"."views" FROM "adults" JOIN "totals" ON "totals"."author_id" = "adults"."id" WHERE "totals"."views" > ?
-- parameters: [18: integer, 10: integer, 5: bigint]

-- MySQL, MariaDB
WITH `adults` (`id`, `email`, `nickname`, `age`, `active`, `created_at`, `balance`, `role`, `home_street`, `home_city`) AS (SELECT `users`.`id`, `users`.`email`, `users`.`nickname`, `users`.`age`, `users`.`active`, `users`.`created_at`, `users`.`balance`, `users`.`role`, `users`.`home_street`, `users`.`home_city` FROM `users` WHERE `users`.`age` >= ?), `totals` (`author_id`, `views`) AS (SELECT `posts`.`author_id`, SUM(`posts`.`views`) AS `views` FROM `posts` WHERE `posts`.`views` > ? GROUP BY `posts`.`author_id`) SELECT `adults`.`email`, `totals`.`views` FROM `adults` JOIN `totals` ON `totals`.`author_id` = `adults`.`id` WHERE `totals`.`views` > ?
-- parameters: [18: integer, 10: integer, 5: bigint]

-- SQL Server
WITH [adults] ([id], [email], [nickname], [age], [active], [created_at], [balance], [role], [home_street], [home_city]) AS (SELECT [users].[id], [users].[email], [users].[nickname], [users].[age], [users].[active], [users].[created_at], [users].[balance], [users].[role], [users].[home_street], [users].[home_city] FROM [users] WHERE [users].[age] >= ?), [totals] ([author_id], [views]) AS (SELECT [posts].[author_id], SUM(CAST([posts].[views] AS BIGINT)) AS [views] FROM [posts] WHERE [posts].[views] > ? GROUP BY [posts].[author_id]) SELECT [adults].[email], [totals].[views] FROM [adults] JOIN [totals] ON [totals].[author_id] = [adults].[id] WHERE [totals].[views] > ?
-- parameters: [18: integer, 10: integer, 5: bigint]

-- Oracle
WITH "adults" ("id", "email", "nickname", "age", "active", "created_at", "balance", "role", "home_street", "home_city") AS (SELECT "users"."id", "users"."email", "users"."nickname", "users"."age", "users"."active", "users"."created_at", "users"."balance", "users"."role", "users"."home_street", "users"."home_city" FROM "users" WHERE "users"."age" >= ?), "totals" ("author_id", "views") AS (SELECT "posts"."author_id", SUM("posts"."views") AS "views" FROM "posts" WHERE "posts"."views" > ? GROUP BY "posts"."author_id") SELECT "adults"."email", "totals"."views" FROM "adults" JOIN "totals" ON "totals"."author_id" = "adults"."id" WHERE "totals"."views" > ?
-- parameters: [18: integer, 10: integer, 5: bigint]
