-- update/returning-limit: of the first rows only

-- PostgreSQL, SQLite
UPDATE "posts" SET "views" = ? WHERE "posts"."views" > ? AND "posts"."id" IN (SELECT "posts"."id" FROM "posts" WHERE "posts"."views" > ? ORDER BY "posts"."id" LIMIT ?) RETURNING "posts"."id"
-- parameters: [0: integer, 10: integer, 10: integer, 5: bigint]

-- CockroachDB
UPDATE "posts" SET "views" = ? WHERE "posts"."views" > ? ORDER BY "posts"."id" NULLS LAST LIMIT ? RETURNING "posts"."id"
-- parameters: [0: integer, 10: integer, 5: bigint]

-- MySQL, MariaDB
-- unsupported: returning in the statement itself; The session reads the rows by key: give it the command.

-- SQL Server
UPDATE [posts] SET [views] = ? OUTPUT [inserted].[id] WHERE [posts].[views] > ? AND [posts].[id] IN (SELECT TOP (?) [posts].[id] FROM [posts] WHERE [posts].[views] > ? ORDER BY [posts].[id])
-- parameters: [0: integer, 10: integer, 5: bigint, 10: integer]

-- Oracle
UPDATE "posts" SET "views" = ? WHERE "posts"."views" > ? AND "posts"."id" IN (SELECT "posts"."id" FROM "posts" WHERE "posts"."views" > ? ORDER BY "posts"."id" FETCH NEXT ? ROWS ONLY) RETURNING "posts"."id" INTO ?
-- parameters: [0: integer, 10: integer, 10: integer, 5: bigint]
-- outputs: [bigint]
