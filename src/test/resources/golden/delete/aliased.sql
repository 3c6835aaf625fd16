-- delete/aliased: the table under another name

-- PostgreSQL, CockroachDB, SQLite
DELETE FROM "posts" AS "old" WHERE "old"."views" < ?
-- parameters: [1: integer]

-- MySQL, MariaDB
DELETE `old` FROM `posts` AS `old` WHERE `old`.`views` < ?
-- parameters: [1: integer]

-- SQL Server
DELETE [old] FROM [posts] AS [old] WHERE [old].[views] < ?
-- parameters: [1: integer]

-- Oracle
DELETE FROM "posts" "old" WHERE "old"."views" < ?
-- parameters: [1: integer]
