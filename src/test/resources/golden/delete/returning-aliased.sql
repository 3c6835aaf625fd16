-- delete/returning-aliased: of the table under another name

-- PostgreSQL, CockroachDB
DELETE FROM "posts" AS "old" WHERE "old"."views" < ? RETURNING "old"."id"
-- parameters: [1: integer]

-- MySQL, MariaDB
-- unsupported: returning in the statement itself; The session reads the rows by key: give it the command.

-- SQLite
DELETE FROM "posts" AS "old" WHERE "old"."views" < ? RETURNING "posts"."id"
-- parameters: [1: integer]

-- SQL Server
DELETE [old] OUTPUT [deleted].[id] FROM [posts] AS [old] WHERE [old].[views] < ?
-- parameters: [1: integer]

-- Oracle
DELETE FROM "posts" "old" WHERE "old"."views" < ? RETURNING "old"."id" INTO ?
-- parameters: [1: integer]
-- outputs: [bigint]
