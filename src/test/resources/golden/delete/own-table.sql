-- delete/own-table: by a query of the same table

-- PostgreSQL, CockroachDB, SQLite
DELETE FROM "posts" WHERE "posts"."id" IN (SELECT "others"."id" FROM "posts" AS "others" WHERE "others"."views" < ?)
-- parameters: [1: integer]

-- MySQL, MariaDB
DELETE FROM `posts` WHERE `posts`.`id` IN (SELECT `others`.`id` FROM (SELECT `others`.`id`, `others`.`views` FROM `posts` AS `others` LIMIT 9223372036854775807) AS `others` WHERE `others`.`views` < ?)
-- parameters: [1: integer]

-- SQL Server
DELETE FROM [posts] WHERE [posts].[id] IN (SELECT [others].[id] FROM [posts] AS [others] WHERE [others].[views] < ?)
-- parameters: [1: integer]

-- Oracle
DELETE FROM "posts" WHERE "posts"."id" IN (SELECT "others"."id" FROM "posts" "others" WHERE "others"."views" < ?)
-- parameters: [1: integer]
