-- select/in-query: one of a query's values

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."email" FROM "users" WHERE "users"."id" IN (SELECT "posts"."author_id" FROM "posts" WHERE "posts"."views" > ?)
-- parameters: [100: integer]

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` WHERE `users`.`id` IN (SELECT `posts`.`author_id` FROM `posts` WHERE `posts`.`views` > ?)
-- parameters: [100: integer]

-- SQL Server
SELECT [users].[email] FROM [users] WHERE [users].[id] IN (SELECT [posts].[author_id] FROM [posts] WHERE [posts].[views] > ?)
-- parameters: [100: integer]
