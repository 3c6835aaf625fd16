-- select/limit-inside: the page of a sub-query is its own

-- PostgreSQL, SQLite
SELECT "users"."email" FROM "users" WHERE "users"."id" IN (SELECT "posts"."author_id" FROM "posts" ORDER BY "posts"."views" DESC LIMIT ?) ORDER BY "users"."id" LIMIT ?
-- parameters: [5: bigint, 2: bigint]

-- CockroachDB
SELECT "users"."email" FROM "users" WHERE "users"."id" IN (SELECT "posts"."author_id" FROM "posts" ORDER BY "posts"."views" DESC NULLS FIRST LIMIT ?) ORDER BY "users"."id" NULLS LAST LIMIT ?
-- parameters: [5: bigint, 2: bigint]

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` WHERE `users`.`id` IN (SELECT `paged`.`author_id` FROM (SELECT `posts`.`author_id` FROM `posts` ORDER BY `posts`.`views` DESC LIMIT ?) AS `paged`) ORDER BY `users`.`id` LIMIT ?
-- parameters: [5: bigint, 2: bigint]

-- SQL Server
SELECT TOP (?) [users].[email] FROM [users] WHERE [users].[id] IN (SELECT TOP (?) [posts].[author_id] FROM [posts] ORDER BY [posts].[views] DESC) ORDER BY [users].[id]
-- parameters: [2: bigint, 5: bigint]

-- Oracle
SELECT "users"."email" FROM "users" WHERE "users"."id" IN (SELECT "posts"."author_id" FROM "posts" ORDER BY "posts"."views" DESC FETCH NEXT ? ROWS ONLY) ORDER BY "users"."id" FETCH NEXT ? ROWS ONLY
-- parameters: [5: bigint, 2: bigint]
