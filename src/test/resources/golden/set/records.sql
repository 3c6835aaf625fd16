-- set/records: several columns

-- PostgreSQL, Oracle
SELECT "users"."email", "users"."id" FROM "users" UNION SELECT "tags"."name", "tags"."id" FROM "tags" ORDER BY "id"
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`email`, `users`.`id` FROM `users` UNION SELECT `tags`.`name`, `tags`.`id` FROM `tags` ORDER BY `id`
-- parameters: []

-- SQLite
SELECT "users"."email", "users"."id" FROM "users" UNION SELECT "tags"."name", "tags"."id" FROM "tags" ORDER BY "id" NULLS LAST
-- parameters: []

-- SQL Server
SELECT [users].[email], [users].[id] FROM [users] UNION SELECT [tags].[name], [tags].[id] FROM [tags] ORDER BY [id]
-- parameters: []
