-- update/returning-from: of rows that another table has matches for

-- PostgreSQL, CockroachDB, SQLite
UPDATE "posts" SET "title" = "users"."email" FROM "users" WHERE "users"."id" = "posts"."author_id" RETURNING "posts"."title"
-- parameters: []

-- MySQL, MariaDB
-- unsupported: returning in the statement itself; The session reads the rows by key: give it the command.

-- SQL Server
UPDATE [posts] SET [title] = [users].[email] OUTPUT [inserted].[title] FROM [posts] AS [posts] CROSS JOIN [users] WHERE [users].[id] = [posts].[author_id]
-- parameters: []

-- Oracle
UPDATE "posts" SET "title" = (SELECT "users"."email" AS "found" FROM "users" WHERE "users"."id" = "posts"."author_id" FETCH NEXT 1 ROWS ONLY) WHERE EXISTS (SELECT 1 AS "found_2" FROM "users" WHERE "users"."id" = "posts"."author_id") RETURNING "posts"."title" INTO ?
-- parameters: []
-- outputs: [varchar(200)]
