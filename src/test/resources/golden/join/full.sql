-- join/full: also both without a match

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."email", "posts"."title" FROM "users" FULL JOIN "posts" ON "posts"."author_id" = "users"."id" AND "posts"."views" > ?
-- parameters: [10: integer]

-- MySQL, MariaDB
SELECT `joined`.`email_2` AS `email`, `joined`.`title_2` AS `title` FROM (SELECT `users`.`email` AS `email_2`, `posts`.`title` AS `title_2` FROM `users` LEFT JOIN `posts` ON `posts`.`author_id` = `users`.`id` AND `posts`.`views` > ? UNION ALL SELECT CAST(NULL AS CHAR) AS `email_2`, `posts`.`title` AS `title_2` FROM `posts` WHERE NOT EXISTS (SELECT 1 AS `found` FROM `users` WHERE `posts`.`author_id` = `users`.`id` AND `posts`.`views` > ?)) AS `joined`
-- parameters: [10: integer, 10: integer]

-- SQL Server
SELECT [users].[email], [posts].[title] FROM [users] FULL JOIN [posts] ON [posts].[author_id] = [users].[id] AND [posts].[views] > ?
-- parameters: [10: integer]
