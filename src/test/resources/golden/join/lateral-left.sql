-- join/lateral-left: also rows that have none

-- PostgreSQL
SELECT "users"."email", "latest"."id", "latest"."author_id", "latest"."title", "latest"."body", "latest"."views", "latest"."published_at" FROM "users" LEFT JOIN LATERAL (SELECT "posts"."id", "posts"."author_id", "posts"."title", "posts"."body", "posts"."views", "posts"."published_at" FROM "posts" WHERE "posts"."author_id" = "users"."id" ORDER BY "posts"."views" DESC, "posts"."id" LIMIT ?) AS "latest" ON TRUE
-- parameters: [2: bigint]

-- CockroachDB
SELECT "users"."email", "latest"."id", "latest"."author_id", "latest"."title", "latest"."body", "latest"."views", "latest"."published_at" FROM "users" LEFT JOIN LATERAL (SELECT "posts"."id", "posts"."author_id", "posts"."title", "posts"."body", "posts"."views", "posts"."published_at" FROM "posts" WHERE "posts"."author_id" = "users"."id" ORDER BY "posts"."views" DESC NULLS FIRST, "posts"."id" NULLS LAST LIMIT ?) AS "latest" ON TRUE
-- parameters: [2: bigint]

-- MySQL
SELECT `users`.`email`, `latest`.`id`, `latest`.`author_id`, `latest`.`title`, `latest`.`body`, `latest`.`views`, `latest`.`published_at` FROM `users` LEFT JOIN LATERAL (SELECT `posts`.`id`, `posts`.`author_id`, `posts`.`title`, `posts`.`body`, `posts`.`views`, `posts`.`published_at` FROM `posts` WHERE `posts`.`author_id` = `users`.`id` ORDER BY `posts`.`views` DESC, `posts`.`id` LIMIT ?) AS `latest` ON TRUE
-- parameters: [2: bigint]

-- MariaDB, SQLite
-- unsupported: lateral joins; Use a window function, a correlated sub-query for one value, or two queries.

-- SQL Server
SELECT [users].[email], [latest].[id], [latest].[author_id], [latest].[title], [latest].[body], [latest].[views], [latest].[published_at] FROM [users] OUTER APPLY (SELECT TOP (?) [posts].[id], [posts].[author_id], [posts].[title], [posts].[body], [posts].[views], [posts].[published_at] FROM [posts] WHERE [posts].[author_id] = [users].[id] ORDER BY [posts].[views] DESC, [posts].[id]) AS [latest]
-- parameters: [2: bigint]

-- Oracle
SELECT "users"."email", "latest"."id", "latest"."author_id", "latest"."title", "latest"."body", "latest"."views", "latest"."published_at" FROM "users" LEFT JOIN LATERAL (SELECT "posts"."id", "posts"."author_id", "posts"."title", "posts"."body", "posts"."views", "posts"."published_at" FROM "posts" WHERE "posts"."author_id" = "users"."id" ORDER BY "posts"."views" DESC, "posts"."id" FETCH NEXT ? ROWS ONLY) "latest" ON 1 = 1
-- parameters: [2: bigint]
