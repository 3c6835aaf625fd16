-- update/expression: a counter

-- PostgreSQL, CockroachDB, SQLite, Oracle
UPDATE "posts" SET "views" = "posts"."views" + ? WHERE "posts"."id" = ?
-- parameters: [1: integer, 1: bigint]

-- MySQL, MariaDB
UPDATE `posts` SET `views` = `posts`.`views` + ? WHERE `posts`.`id` = ?
-- parameters: [1: integer, 1: bigint]

-- SQL Server
UPDATE [posts] SET [views] = [posts].[views] + ? WHERE [posts].[id] = ?
-- parameters: [1: integer, 1: bigint]
