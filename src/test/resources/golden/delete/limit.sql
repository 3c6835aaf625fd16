-- delete/limit: any rows, at most so many

-- PostgreSQL, SQLite
DELETE FROM "posts" WHERE "posts"."views" < ? AND "posts"."id" IN (SELECT "posts"."id" FROM "posts" WHERE "posts"."views" < ? LIMIT ?)
-- parameters: [1: integer, 1: integer, 5: bigint]

-- CockroachDB
DELETE FROM "posts" WHERE "posts"."views" < ? LIMIT ?
-- parameters: [1: integer, 5: bigint]

-- MySQL, MariaDB
DELETE FROM `posts` WHERE `posts`.`views` < ? LIMIT ?
-- parameters: [1: integer, 5: bigint]

-- SQL Server
DELETE FROM [posts] WHERE [posts].[views] < ? AND [posts].[id] IN (SELECT TOP (?) [posts].[id] FROM [posts] WHERE [posts].[views] < ?)
-- parameters: [1: integer, 5: bigint, 1: integer]

-- Oracle
DELETE FROM "posts" WHERE "posts"."views" < ? AND "posts"."id" IN (SELECT "posts"."id" FROM "posts" WHERE "posts"."views" < ? FETCH NEXT ? ROWS ONLY)
-- parameters: [1: integer, 1: integer, 5: bigint]
