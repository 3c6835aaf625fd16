-- select/latest-of-each: a correlated query with order and limit

-- PostgreSQL
SELECT "users"."email", "users"."id", "users"."age", (SELECT "posts"."views" FROM "posts" WHERE "posts"."author_id" = "users"."id" ORDER BY "posts"."published_at" DESC, "posts"."id" DESC LIMIT ?) AS "latest_views" FROM "users"
-- parameters: [1: bigint]

-- CockroachDB
SELECT "users"."email", "users"."id", "users"."age", (SELECT "posts"."views" FROM "posts" WHERE "posts"."author_id" = "users"."id" ORDER BY "posts"."published_at" DESC NULLS FIRST, "posts"."id" DESC NULLS FIRST LIMIT ?) AS "latest_views" FROM "users"
-- parameters: [1: bigint]

-- MySQL, MariaDB
SELECT `users`.`email`, `users`.`id`, `users`.`age`, (SELECT `posts`.`views` FROM `posts` WHERE `posts`.`author_id` = `users`.`id` ORDER BY CASE WHEN `posts`.`published_at` IS NULL THEN 1 ELSE 0 END DESC, `posts`.`published_at` DESC, `posts`.`id` DESC LIMIT ?) AS `latest_views` FROM `users`
-- parameters: [1: bigint]

-- SQLite
SELECT "users"."email", "users"."id", "users"."age", (SELECT "posts"."views" FROM "posts" WHERE "posts"."author_id" = "users"."id" ORDER BY "posts"."published_at" DESC NULLS FIRST, "posts"."id" DESC LIMIT ?) AS "latest_views" FROM "users"
-- parameters: [1: bigint]

-- SQL Server
SELECT [users].[email], [users].[id], [users].[age], (SELECT TOP (?) [posts].[views] FROM [posts] WHERE [posts].[author_id] = [users].[id] ORDER BY CASE WHEN [posts].[published_at] IS NULL THEN 1 ELSE 0 END DESC, [posts].[published_at] DESC, [posts].[id] DESC) AS [latest_views] FROM [users]
-- parameters: [1: bigint]

-- Oracle
SELECT "users"."email", "users"."id", "users"."age", (SELECT "posts"."views" FROM "posts" WHERE "posts"."author_id" = "users"."id" ORDER BY "posts"."published_at" DESC, "posts"."id" DESC FETCH NEXT ? ROWS ONLY) AS "latest_views" FROM "users"
-- parameters: [1: bigint]
