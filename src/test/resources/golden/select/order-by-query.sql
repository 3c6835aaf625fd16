-- select/order-by-query: a correlated query as a key

-- PostgreSQL
SELECT "users"."email" FROM "users" ORDER BY (SELECT count(*) AS "c1" FROM "posts" WHERE "posts"."author_id" = "users"."id") DESC, "users"."id"
-- parameters: []

-- CockroachDB
SELECT "users"."email" FROM "users" ORDER BY (SELECT count(*) AS "c1" FROM "posts" WHERE "posts"."author_id" = "users"."id") DESC NULLS FIRST, "users"."id" NULLS LAST
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` ORDER BY CASE WHEN (SELECT COUNT(*) AS `c1` FROM `posts` WHERE `posts`.`author_id` = `users`.`id`) IS NULL THEN 1 ELSE 0 END DESC, (SELECT COUNT(*) AS `c1` FROM `posts` WHERE `posts`.`author_id` = `users`.`id`) DESC, `users`.`id`
-- parameters: []

-- SQLite
SELECT "users"."email" FROM "users" ORDER BY (SELECT count(*) AS "c1" FROM "posts" WHERE "posts"."author_id" = "users"."id") DESC NULLS FIRST, "users"."id"
-- parameters: []

-- SQL Server
SELECT [users].[email] FROM [users] ORDER BY CASE WHEN (SELECT COUNT_BIG(*) AS [c1] FROM [posts] WHERE [posts].[author_id] = [users].[id]) IS NULL THEN 1 ELSE 0 END DESC, (SELECT COUNT_BIG(*) AS [c1] FROM [posts] WHERE [posts].[author_id] = [users].[id]) DESC, [users].[id]
-- parameters: []

-- Oracle
SELECT "users"."email" FROM "users" ORDER BY (SELECT COUNT(*) AS "c1" FROM "posts" WHERE "posts"."author_id" = "users"."id") DESC, "users"."id"
-- parameters: []
