-- relation/joined: a related row that is one at most, with the row it belongs to

-- PostgreSQL, SQLite
SELECT "posts"."title", "posts"."author_id", "related"."email" AS "related_2", "related"."id" AS "related_3" FROM "posts" LEFT JOIN "users" AS "related" ON "related"."id" = "posts"."author_id" ORDER BY "posts"."id" LIMIT ?
-- parameters: [2: bigint]

-- CockroachDB
SELECT "posts"."title", "posts"."author_id", "related"."email" AS "related_2", "related"."id" AS "related_3" FROM "posts" LEFT JOIN "users" AS "related" ON "related"."id" = "posts"."author_id" ORDER BY "posts"."id" NULLS LAST LIMIT ?
-- parameters: [2: bigint]

-- MySQL, MariaDB
SELECT `posts`.`title`, `posts`.`author_id`, `related`.`email` AS `related_2`, `related`.`id` AS `related_3` FROM `posts` LEFT JOIN `users` AS `related` ON `related`.`id` = `posts`.`author_id` ORDER BY `posts`.`id` LIMIT ?
-- parameters: [2: bigint]

-- SQL Server
SELECT TOP (?) [posts].[title], [posts].[author_id], [related].[email] AS [related_2], [related].[id] AS [related_3] FROM [posts] LEFT JOIN [users] AS [related] ON [related].[id] = [posts].[author_id] ORDER BY [posts].[id]
-- parameters: [2: bigint]

-- Oracle
SELECT "posts"."title", "posts"."author_id", "related"."email" AS "related_2", "related"."id" AS "related_3" FROM "posts" LEFT JOIN "users" "related" ON "related"."id" = "posts"."author_id" ORDER BY "posts"."id" FETCH NEXT ? ROWS ONLY
-- parameters: [2: bigint]
