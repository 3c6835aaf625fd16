-- delete/returning-using: of rows that another table has matches for

-- PostgreSQL, CockroachDB
DELETE FROM "posts" USING "users" WHERE "users"."id" = "posts"."author_id" RETURNING "posts"."id"
-- parameters: []

-- MySQL, MariaDB
-- unsupported: returning in the statement itself; The session reads the rows by key: give it the command.

-- SQLite
DELETE FROM "posts" WHERE EXISTS (SELECT 1 AS "found" FROM "users" WHERE "users"."id" = "posts"."author_id") RETURNING "posts"."id"
-- parameters: []

-- SQL Server
DELETE [posts] OUTPUT [deleted].[id] FROM [posts] CROSS JOIN [users] WHERE [users].[id] = [posts].[author_id]
-- parameters: []

-- Oracle
DELETE FROM "posts" WHERE EXISTS (SELECT 1 AS "found" FROM "users" WHERE "users"."id" = "posts"."author_id") RETURNING "posts"."id" INTO ?
-- parameters: []
-- outputs: [bigint]
