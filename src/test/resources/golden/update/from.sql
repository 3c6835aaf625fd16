-- update/from: values of another table

-- PostgreSQL, CockroachDB, SQLite
UPDATE "posts" SET "title" = "users"."email" FROM "users" WHERE "users"."id" = "posts"."author_id" AND "users"."active"
-- parameters: []

-- MySQL, MariaDB
UPDATE `posts` CROSS JOIN `users` SET `posts`.`title` = `users`.`email` WHERE `users`.`id` = `posts`.`author_id` AND `users`.`active`
-- parameters: []

-- SQL Server
UPDATE [posts] SET [title] = [users].[email] FROM [posts] AS [posts] CROSS JOIN [users] WHERE [users].[id] = [posts].[author_id] AND [users].[active] = CAST(1 AS BIT)
-- parameters: []

-- Oracle
UPDATE "posts" SET "title" = (SELECT "users"."email" AS "found" FROM "users" WHERE "users"."id" = "posts"."author_id" AND "users"."active" = 1 FETCH NEXT 1 ROWS ONLY) WHERE EXISTS (SELECT 1 AS "found_2" FROM "users" WHERE "users"."id" = "posts"."author_id" AND "users"."active" = 1)
-- parameters: []
