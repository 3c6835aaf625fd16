-- delete/limit-aliased: at most so many, of the table under another name

-- PostgreSQL, SQLite
DELETE FROM "posts" AS "old" WHERE "old"."views" < ? AND "old"."id" IN (SELECT "old"."id" FROM "posts" AS "old" WHERE "old"."views" < ? LIMIT ?)
-- parameters: [1: integer, 1: integer, 5: bigint]

-- CockroachDB
DELETE FROM "posts" AS "old" WHERE "old"."views" < ? LIMIT ?
-- parameters: [1: integer, 5: bigint]

-- MySQL, MariaDB
-- unsupported: a limit on a delete from a table under another name; Delete from the schema itself.

-- SQL Server
DELETE [old] FROM [posts] AS [old] WHERE [old].[views] < ? AND [old].[id] IN (SELECT TOP (?) [old].[id] FROM [posts] AS [old] WHERE [old].[views] < ?)
-- parameters: [1: integer, 5: bigint, 1: integer]

-- Oracle
DELETE FROM "posts" "old" WHERE "old"."views" < ? AND "old"."id" IN (SELECT "old"."id" FROM "posts" "old" WHERE "old"."views" < ? FETCH NEXT ? ROWS ONLY)
-- parameters: [1: integer, 1: integer, 5: bigint]
