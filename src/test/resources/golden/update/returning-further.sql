-- update/returning-further: a column of the other table

-- PostgreSQL, CockroachDB
UPDATE "posts" SET "title" = "users"."email" FROM "users" WHERE "users"."id" = "posts"."author_id" RETURNING "users"."email"
-- parameters: []

-- MySQL, MariaDB
-- unsupported: returning in the statement itself; The session reads the rows by key: give it the command.

-- SQLite
-- unsupported: returning columns of further tables; Read them before you write.

-- SQL Server
UPDATE [posts] SET [title] = [users].[email] OUTPUT [users].[email] FROM [posts] AS [posts] CROSS JOIN [users] WHERE [users].[id] = [posts].[author_id]
-- parameters: []

-- Oracle
-- unsupported: an update from further tables; Use sub-queries in SET and WHERE.
