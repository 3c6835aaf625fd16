-- update/returning-aliased: of the table under another name

-- PostgreSQL, CockroachDB
UPDATE "users" AS "author" SET "age" = ? WHERE "author"."id" = ? RETURNING "author"."email"
-- parameters: [31: integer, 1: bigint]

-- MySQL, MariaDB
-- unsupported: returning in the statement itself; The session reads the rows by key: give it the command.

-- SQLite
UPDATE "users" AS "author" SET "age" = ? WHERE "author"."id" = ? RETURNING "users"."email"
-- parameters: [31: integer, 1: bigint]

-- SQL Server
UPDATE [author] SET [age] = ? OUTPUT [inserted].[email] FROM [users] AS [author] WHERE [author].[id] = ?
-- parameters: [31: integer, 1: bigint]

-- Oracle
UPDATE "users" "author" SET "age" = ? WHERE "author"."id" = ? RETURNING "author"."email" INTO ?
-- parameters: [31: integer, 1: bigint]
-- outputs: [varchar(200)]
