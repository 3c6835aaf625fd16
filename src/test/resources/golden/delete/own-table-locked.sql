-- delete/own-table-locked: where nobody else holds rows of the same table

-- PostgreSQL, CockroachDB
DELETE FROM "posts" WHERE EXISTS (SELECT "others"."id", "others"."author_id", "others"."title", "others"."body", "others"."views", "others"."published_at" FROM "posts" AS "others" FOR UPDATE OF "others" SKIP LOCKED)
-- parameters: []

-- MySQL, MariaDB
DELETE FROM `posts` WHERE EXISTS (SELECT `others`.`id`, `others`.`author_id`, `others`.`title`, `others`.`body`, `others`.`views`, `others`.`published_at` FROM (SELECT `others`.`id`, `others`.`author_id`, `others`.`title`, `others`.`body`, `others`.`views`, `others`.`published_at` FROM `posts` AS `others` LIMIT 9223372036854775807 FOR UPDATE SKIP LOCKED) AS `others`)
-- parameters: []

-- SQLite
-- unsupported: row locks; Do the work in a write transaction, which locks the whole database.

-- SQL Server
DELETE FROM [posts] WHERE EXISTS (SELECT [others].[id], [others].[author_id], [others].[title], [others].[body], [others].[views], [others].[published_at] FROM [posts] AS [others] WITH (UPDLOCK, ROWLOCK, READPAST))
-- parameters: []

-- Oracle
-- unsupported: locks on some of a query's tables only; Lock all of them, or query the table alone.
