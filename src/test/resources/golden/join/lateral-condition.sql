-- join/lateral-condition: with a condition of its own

-- PostgreSQL
SELECT "users"."email", "latest"."id", "latest"."author_id", "latest"."title", "latest"."body", "latest"."views", "latest"."published_at" FROM "users" LEFT JOIN LATERAL (SELECT "posts"."id", "posts"."author_id", "posts"."title", "posts"."body", "posts"."views", "posts"."published_at" FROM "posts" WHERE "posts"."author_id" = "users"."id" ORDER BY "posts"."views" DESC, "posts"."id" LIMIT ?) AS "latest" ON "latest"."views" > ?
-- parameters: [2: bigint, 7: integer]

-- CockroachDB
SELECT "users"."email", "latest"."id", "latest"."author_id", "latest"."title", "latest"."body", "latest"."views", "latest"."published_at" FROM "users" LEFT JOIN LATERAL (SELECT "posts"."id", "posts"."author_id", "posts"."title", "posts"."body", "posts"."views", "posts"."published_at" FROM "posts" WHERE "posts"."author_id" = "users"."id" ORDER BY "posts"."views" DESC NULLS FIRST, "posts"."id" NULLS LAST LIMIT ?) AS "latest" ON "latest"."views" > ?
-- parameters: [2: bigint, 7: integer]

-- MySQL
SELECT `users`.`email`, `latest`.`id`, `latest`.`author_id`, `latest`.`title`, `latest`.`body`, `latest`.`views`, `latest`.`published_at` FROM `users` LEFT JOIN LATERAL (SELECT `posts`.`id`, `posts`.`author_id`, `posts`.`title`, `posts`.`body`, `posts`.`views`, `posts`.`published_at` FROM `posts` WHERE `posts`.`author_id` = `users`.`id` ORDER BY `posts`.`views` DESC, `posts`.`id` LIMIT ?) AS `latest` ON `latest`.`views` > ?
-- parameters: [2: bigint, 7: integer]

-- MariaDB, SQLite
-- unsupported: lateral joins; Use a window function, a correlated sub-query for one value, or two queries.

-- SQL Server
SELECT [users].[email], [latest].[id], [latest].[author_id], [latest].[title], [latest].[body], [latest].[views], [latest].[published_at] FROM [users] OUTER APPLY (SELECT * FROM (SELECT TOP (?) [posts].[id], [posts].[author_id], [posts].[title], [posts].[body], [posts].[views], [posts].[published_at] FROM [posts] WHERE [posts].[author_id] = [users].[id] ORDER BY [posts].[views] DESC, [posts].[id]) AS [latest] WHERE [latest].[views] > ?) AS [latest]
-- parameters: [2: bigint, 7: integer]

-- Oracle
SELECT "users"."email", "latest"."id", "latest"."author_id", "latest"."title", "latest"."body", "latest"."views", "latest"."published_at" FROM "users" LEFT JOIN LATERAL (SELECT "posts"."id", "posts"."author_id", "posts"."title", "posts"."body", "posts"."views", "posts"."published_at" FROM "posts" WHERE "posts"."author_id" = "users"."id" ORDER BY "posts"."views" DESC, "posts"."id" FETCH NEXT ? ROWS ONLY) "latest" ON "latest"."views" > ?
-- parameters: [2: bigint, 7: integer]
