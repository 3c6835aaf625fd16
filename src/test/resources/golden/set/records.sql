-- set/records: several columns

-- PostgreSQL, Oracle
SELECT "users"."email", "users"."id" FROM "users" UNION SELECT "tags"."name", "tags"."id" FROM "tags" ORDER BY "id"
-- parameters: []

-- CockroachDB, SQLite
SELECT "users"."email", "users"."id" FROM "users" UNION SELECT "tags"."name", "tags"."id" FROM "tags" ORDER BY "id" NULLS LAST
-- parameters: []

-- MySQL, MariaDB
SELECT `unsorted`.`email`, `unsorted`.`id` FROM (SELECT `users`.`email`, `users`.`id` FROM `users` UNION SELECT `tags`.`name`, `tags`.`id` FROM `tags`) AS `unsorted` ORDER BY CASE WHEN `unsorted`.`id` IS NULL THEN 1 ELSE 0 END, `unsorted`.`id`
-- parameters: []

-- SQL Server
SELECT [unsorted].[email], [unsorted].[id] FROM (SELECT [users].[email], [users].[id] FROM [users] UNION SELECT [tags].[name], [tags].[id] FROM [tags]) AS [unsorted] ORDER BY CASE WHEN [unsorted].[id] IS NULL THEN 1 ELSE 0 END, [unsorted].[id]
-- parameters: []
