-- update/returning-limit: of the first rows only

-- PostgreSQL
UPDATE "posts" SET "views" = ? WHERE "posts"."views" > ? AND "posts"."id" IN (SELECT "posts"."id" FROM "posts" WHERE "posts"."views" > ? ORDER BY "posts"."id" LIMIT ?) RETURNING "posts"."id"
-- parameters: [0: integer, 10: integer, 10: integer, 5: bigint]

-- MySQL, MariaDB
-- unsupported: returning in the statement itself; The session reads the rows by key: give it the command.

-- SQLite
UPDATE "posts" SET "views" = ? WHERE "posts"."views" > ? AND "posts"."id" IN (SELECT "posts"."id" FROM "posts" WHERE "posts"."views" > ? ORDER BY "posts"."id" NULLS LAST LIMIT ?) RETURNING "posts"."id"
-- parameters: [0: integer, 10: integer, 10: integer, 5: bigint]

-- SQL Server, Oracle
-- unsupported: a limit on an update or delete of a table without a primary key; Select the rows first.
