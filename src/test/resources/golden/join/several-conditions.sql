-- join/several-conditions: a conjunction with OR in it

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."email", "posts"."title" FROM "users" JOIN "posts" ON "posts"."author_id" = "users"."id" AND ("posts"."views" > ? OR "posts"."title" LIKE ? ESCAPE '\') WHERE "users"."active"
-- parameters: [10: integer, 'A%': text]

-- MySQL, MariaDB
SELECT `users`.`email`, `posts`.`title` FROM `users` JOIN `posts` ON `posts`.`author_id` = `users`.`id` AND (`posts`.`views` > ? OR `posts`.`title` LIKE ? ESCAPE '\\') WHERE `users`.`active`
-- parameters: [10: integer, 'A%': text]

-- SQL Server
SELECT [users].[email], [posts].[title] FROM [users] JOIN [posts] ON [posts].[author_id] = [users].[id] AND ([posts].[views] > ? OR [posts].[title] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\') WHERE [users].[active] = CAST(1 AS BIT)
-- parameters: [10: integer, 'A%': text]

-- Oracle
SELECT "users"."email", "posts"."title" FROM "users" JOIN "posts" ON "posts"."author_id" = "users"."id" AND ("posts"."views" > ? OR "posts"."title" LIKE ? ESCAPE '\') WHERE "users"."active" = 1
-- parameters: [10: integer, 'A%': text]
