-- relation/keys: the related rows of some rows, by their keys

-- PostgreSQL, SQLite, Oracle
SELECT "posts"."title", "posts"."author_id" FROM "posts" WHERE "posts"."author_id" IN (?) ORDER BY "posts"."views" DESC
-- parameters: [0: bigint]

-- CockroachDB
SELECT "posts"."title", "posts"."author_id" FROM "posts" WHERE "posts"."author_id" IN (?) ORDER BY "posts"."views" DESC NULLS FIRST
-- parameters: [0: bigint]

-- MySQL, MariaDB
SELECT `posts`.`title`, `posts`.`author_id` FROM `posts` WHERE `posts`.`author_id` IN (?) ORDER BY `posts`.`views` DESC
-- parameters: [0: bigint]

-- SQL Server
SELECT [posts].[title], [posts].[author_id] FROM [posts] WHERE [posts].[author_id] IN (?) ORDER BY [posts].[views] DESC
-- parameters: [0: bigint]
