-- update/from: values of another table

-- PostgreSQL, SQLite
UPDATE "posts" SET "title" = "users"."email" FROM "users" WHERE "users"."id" = "posts"."author_id" AND "users"."active"
-- parameters: []

-- MySQL, MariaDB
UPDATE `posts` CROSS JOIN `users` SET `posts`.`title` = `users`.`email` WHERE `users`.`id` = `posts`.`author_id` AND `users`.`active`
-- parameters: []

-- SQL Server
UPDATE [posts] SET [title] = [users].[email] FROM [posts] AS [posts] CROSS JOIN [users] WHERE [users].[id] = [posts].[author_id] AND [users].[active]
-- parameters: []

-- Oracle
-- unsupported: an update from further tables; Use sub-queries in SET and WHERE.
