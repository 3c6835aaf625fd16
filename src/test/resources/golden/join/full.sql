-- join/full: also both without a match

-- PostgreSQL, SQLite, Oracle
SELECT "users"."email", "posts"."title" FROM "users" FULL JOIN "posts" ON "posts"."author_id" = "users"."id" AND "posts"."views" > ?
-- parameters: [10: integer]

-- MySQL, MariaDB
SELECT `users`.`email`, `posts`.`title` FROM `users` FULL JOIN `posts` ON `posts`.`author_id` = `users`.`id` AND `posts`.`views` > ?
-- parameters: [10: integer]

-- SQL Server
SELECT [users].[email], [posts].[title] FROM [users] FULL JOIN [posts] ON [posts].[author_id] = [users].[id] AND [posts].[views] > ?
-- parameters: [10: integer]
