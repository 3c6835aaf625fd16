-- delete/returning: the rows as they were

-- PostgreSQL, CockroachDB, SQLite
DELETE FROM "posts" WHERE "posts"."views" < ? RETURNING "posts"."id", "posts"."author_id", "posts"."title", "posts"."body", "posts"."views", "posts"."published_at"
-- parameters: [1: integer]

-- MySQL
-- unsupported: returning in the statement itself; The session reads the rows by key: give it the command.

-- MariaDB
DELETE FROM `posts` WHERE `posts`.`views` < ? RETURNING `posts`.`id`, `posts`.`author_id`, `posts`.`title`, `posts`.`body`, `posts`.`views`, `posts`.`published_at`
-- parameters: [1: integer]

-- SQL Server
DELETE FROM [posts] OUTPUT [deleted].[id], [deleted].[author_id], [deleted].[title], [deleted].[body], [deleted].[views], [deleted].[published_at] WHERE [posts].[views] < ?
-- parameters: [1: integer]

-- Oracle
DELETE FROM "posts" WHERE "posts"."views" < ? RETURNING "posts"."id", "posts"."author_id", "posts"."title", "posts"."body", "posts"."views", "posts"."published_at" INTO ?, ?, ?, ?, ?, ?
-- parameters: [1: integer]
-- outputs: [bigint, bigint, varchar(200), text, integer, timestamp]
