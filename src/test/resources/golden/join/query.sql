-- join/query: a query as one side, its parameters in place

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."email", "popular"."id", "popular"."author_id", "popular"."title", "popular"."body", "popular"."views", "popular"."published_at" FROM "users" LEFT JOIN (SELECT "posts"."id", "posts"."author_id", "posts"."title", "posts"."body", "posts"."views", "posts"."published_at" FROM "posts" WHERE "posts"."views" > ?) AS "popular" ON "popular"."author_id" = "users"."id" WHERE "users"."age" >= ?
-- parameters: [100: integer, 18: integer]

-- MySQL, MariaDB
SELECT `users`.`email`, `popular`.`id`, `popular`.`author_id`, `popular`.`title`, `popular`.`body`, `popular`.`views`, `popular`.`published_at` FROM `users` LEFT JOIN (SELECT `posts`.`id`, `posts`.`author_id`, `posts`.`title`, `posts`.`body`, `posts`.`views`, `posts`.`published_at` FROM `posts` WHERE `posts`.`views` > ?) AS `popular` ON `popular`.`author_id` = `users`.`id` WHERE `users`.`age` >= ?
-- parameters: [100: integer, 18: integer]

-- SQL Server
SELECT [users].[email], [popular].[id], [popular].[author_id], [popular].[title], [popular].[body], [popular].[views], [popular].[published_at] FROM [users] LEFT JOIN (SELECT [posts].[id], [posts].[author_id], [posts].[title], [posts].[body], [posts].[views], [posts].[published_at] FROM [posts] WHERE [posts].[views] > ?) AS [popular] ON [popular].[author_id] = [users].[id] WHERE [users].[age] >= ?
-- parameters: [100: integer, 18: integer]

-- Oracle
SELECT "users"."email", "popular"."id", "popular"."author_id", "popular"."title", "popular"."body", "popular"."views", "popular"."published_at" FROM "users" LEFT JOIN (SELECT "posts"."id", "posts"."author_id", "posts"."title", "posts"."body", "posts"."views", "posts"."published_at" FROM "posts" WHERE "posts"."views" > ?) "popular" ON "popular"."author_id" = "users"."id" WHERE "users"."age" >= ?
-- parameters: [100: integer, 18: integer]
