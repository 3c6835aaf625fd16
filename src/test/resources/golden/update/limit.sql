-- update/limit: any rows, at most so many

-- PostgreSQL, SQLite
UPDATE "posts" SET "views" = ? WHERE "posts"."views" > ? AND "posts"."id" IN (SELECT "posts"."id" FROM "posts" WHERE "posts"."views" > ? LIMIT ?)
-- parameters: [0: integer, 10: integer, 10: integer, 5: bigint]

-- CockroachDB
UPDATE "posts" SET "views" = ? WHERE "posts"."views" > ? LIMIT ?
-- parameters: [0: integer, 10: integer, 5: bigint]

-- MySQL, MariaDB
UPDATE `posts` SET `views` = ? WHERE `posts`.`views` > ? LIMIT ?
-- parameters: [0: integer, 10: integer, 5: bigint]

-- SQL Server
UPDATE [posts] SET [views] = ? WHERE [posts].[views] > ? AND [posts].[id] IN (SELECT TOP (?) [posts].[id] FROM [posts] WHERE [posts].[views] > ?)
-- parameters: [0: integer, 10: integer, 5: bigint, 10: integer]

-- Oracle
UPDATE "posts" SET "views" = ? WHERE "posts"."views" > ? AND "posts"."id" IN (SELECT "posts"."id" FROM "posts" WHERE "posts"."views" > ? FETCH NEXT ? ROWS ONLY)
-- parameters: [0: integer, 10: integer, 10: integer, 5: bigint]
