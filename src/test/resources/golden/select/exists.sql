-- select/exists: whether a correlated query has a row

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."email" FROM "users" WHERE EXISTS (SELECT "posts"."id", "posts"."author_id", "posts"."title", "posts"."body", "posts"."views", "posts"."published_at" FROM "posts" WHERE "posts"."author_id" = "users"."id" AND "posts"."views" > ?)
-- parameters: [100: integer]

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` WHERE EXISTS (SELECT `posts`.`id`, `posts`.`author_id`, `posts`.`title`, `posts`.`body`, `posts`.`views`, `posts`.`published_at` FROM `posts` WHERE `posts`.`author_id` = `users`.`id` AND `posts`.`views` > ?)
-- parameters: [100: integer]

-- SQL Server
SELECT [users].[email] FROM [users] WHERE EXISTS (SELECT [posts].[id], [posts].[author_id], [posts].[title], [posts].[body], [posts].[views], [posts].[published_at] FROM [posts] WHERE [posts].[author_id] = [users].[id] AND [posts].[views] > ?)
-- parameters: [100: integer]
