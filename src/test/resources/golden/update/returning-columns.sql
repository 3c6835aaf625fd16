-- update/returning-columns: some of their columns

-- PostgreSQL, CockroachDB, SQLite
UPDATE "users" SET "age" = ? WHERE "users"."id" = ? RETURNING "users"."email", "users"."age"
-- parameters: [31: integer, 1: bigint]

-- MySQL, MariaDB
-- unsupported: returning in the statement itself; The session reads the rows by key: give it the command.

-- SQL Server
UPDATE [users] SET [age] = ? OUTPUT [inserted].[email], [inserted].[age] WHERE [users].[id] = ?
-- parameters: [31: integer, 1: bigint]

-- Oracle
UPDATE "users" SET "age" = ? WHERE "users"."id" = ? RETURNING "users"."email", "users"."age" INTO ?, ?
-- parameters: [31: integer, 1: bigint]
-- outputs: [varchar(200), integer]
