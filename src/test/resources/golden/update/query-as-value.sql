-- update/query-as-value: a correlated query as the value

-- PostgreSQL
UPDATE "users" SET "age" = CAST((SELECT count(*) AS "c1" FROM "posts" WHERE "posts"."author_id" = "users"."id") AS integer) WHERE EXISTS (SELECT "posts"."id", "posts"."author_id", "posts"."title", "posts"."body", "posts"."views", "posts"."published_at" FROM "posts" WHERE "posts"."author_id" = "users"."id" AND "posts"."views" > ?)
-- parameters: [5: integer]

-- CockroachDB
UPDATE "users" SET "age" = CAST((SELECT count(*) AS "c1" FROM "posts" WHERE "posts"."author_id" = "users"."id") AS int4) WHERE EXISTS (SELECT "posts"."id", "posts"."author_id", "posts"."title", "posts"."body", "posts"."views", "posts"."published_at" FROM "posts" WHERE "posts"."author_id" = "users"."id" AND "posts"."views" > ?)
-- parameters: [5: integer]

-- MySQL, MariaDB
UPDATE `users` SET `age` = CAST((SELECT COUNT(*) AS `c1` FROM `posts` WHERE `posts`.`author_id` = `users`.`id`) AS SIGNED) WHERE EXISTS (SELECT `posts`.`id`, `posts`.`author_id`, `posts`.`title`, `posts`.`body`, `posts`.`views`, `posts`.`published_at` FROM `posts` WHERE `posts`.`author_id` = `users`.`id` AND `posts`.`views` > ?)
-- parameters: [5: integer]

-- SQLite
UPDATE "users" SET "age" = CAST((SELECT count(*) AS "c1" FROM "posts" WHERE "posts"."author_id" = "users"."id") AS INTEGER) WHERE EXISTS (SELECT "posts"."id", "posts"."author_id", "posts"."title", "posts"."body", "posts"."views", "posts"."published_at" FROM "posts" WHERE "posts"."author_id" = "users"."id" AND "posts"."views" > ?)
-- parameters: [5: integer]

-- SQL Server
UPDATE [users] SET [age] = CAST((SELECT COUNT_BIG(*) AS [c1] FROM [posts] WHERE [posts].[author_id] = [users].[id]) AS INT) WHERE EXISTS (SELECT [posts].[id], [posts].[author_id], [posts].[title], [posts].[body], [posts].[views], [posts].[published_at] FROM [posts] WHERE [posts].[author_id] = [users].[id] AND [posts].[views] > ?)
-- parameters: [5: integer]

-- Oracle
UPDATE "users" SET "age" = CAST((SELECT COUNT(*) AS "c1" FROM "posts" WHERE "posts"."author_id" = "users"."id") AS NUMBER(10)) WHERE EXISTS (SELECT "posts"."id", "posts"."author_id", "posts"."title", "posts"."body", "posts"."views", "posts"."published_at" FROM "posts" WHERE "posts"."author_id" = "users"."id" AND "posts"."views" > ?)
-- parameters: [5: integer]
