-- join/cross: all pairs

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."email", "tags"."name" FROM "users" CROSS JOIN "tags"
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`email`, `tags`.`name` FROM `users` CROSS JOIN `tags`
-- parameters: []

-- SQL Server
SELECT [users].[email], [tags].[name] FROM [users] CROSS JOIN [tags]
-- parameters: []
