-- delete/using: by another table

-- PostgreSQL, CockroachDB
DELETE FROM "posts" USING "users" WHERE "users"."id" = "posts"."author_id" AND NOT ("users"."active")
-- parameters: []

-- MySQL, MariaDB
DELETE `posts` FROM `posts` CROSS JOIN `users` WHERE `users`.`id` = `posts`.`author_id` AND NOT (`users`.`active`)
-- parameters: []

-- SQLite
DELETE FROM "posts" WHERE EXISTS (SELECT 1 AS "found" FROM "users" WHERE "users"."id" = "posts"."author_id" AND NOT ("users"."active"))
-- parameters: []

-- SQL Server
DELETE [posts] FROM [posts] CROSS JOIN [users] WHERE [users].[id] = [posts].[author_id] AND NOT ([users].[active] = CAST(1 AS BIT))
-- parameters: []

-- Oracle
DELETE FROM "posts" WHERE EXISTS (SELECT 1 AS "found" FROM "users" WHERE "users"."id" = "posts"."author_id" AND NOT ("users"."active" = 1))
-- parameters: []
