-- delete/returning-columns: some of their columns

-- PostgreSQL, CockroachDB, SQLite
DELETE FROM "posts" WHERE "posts"."id" = ? RETURNING "posts"."id"
-- parameters: [1: bigint]

-- MySQL
-- unsupported: returning in the statement itself; The session reads the rows by key: give it the command.

-- MariaDB
DELETE FROM `posts` WHERE `posts`.`id` = ? RETURNING `posts`.`id`
-- parameters: [1: bigint]

-- SQL Server
DELETE FROM [posts] OUTPUT [deleted].[id] WHERE [posts].[id] = ?
-- parameters: [1: bigint]

-- Oracle
DELETE FROM "posts" WHERE "posts"."id" = ? RETURNING "posts"."id" INTO ?
-- parameters: [1: bigint]
-- outputs: [bigint]
