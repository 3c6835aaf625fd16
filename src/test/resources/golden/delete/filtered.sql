-- delete/filtered: rows by a condition

-- PostgreSQL, CockroachDB, SQLite, Oracle
DELETE FROM "posts" WHERE "posts"."views" < ? AND "posts"."published_at" IS NULL
-- parameters: [1: integer]

-- MySQL, MariaDB
DELETE FROM `posts` WHERE `posts`.`views` < ? AND `posts`.`published_at` IS NULL
-- parameters: [1: integer]

-- SQL Server
DELETE FROM [posts] WHERE [posts].[views] < ? AND [posts].[published_at] IS NULL
-- parameters: [1: integer]
