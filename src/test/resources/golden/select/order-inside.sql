-- select/order-inside: an order that nothing depends on is left out

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."email" FROM "users" WHERE "users"."id" IN (SELECT "posts"."author_id" FROM "posts")
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` WHERE `users`.`id` IN (SELECT `posts`.`author_id` FROM `posts`)
-- parameters: []

-- SQL Server
SELECT [users].[email] FROM [users] WHERE [users].[id] IN (SELECT [posts].[author_id] FROM [posts])
-- parameters: []
