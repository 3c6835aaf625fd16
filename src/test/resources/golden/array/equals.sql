-- array/equals: the same elements in the same order

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "events"."id" FROM "events" WHERE "events"."scores" = ?
-- parameters: [[1, 2]: array of integer]

-- MySQL, MariaDB
SELECT `events`.`id` FROM `events` WHERE `events`.`scores` = ?
-- parameters: [[1, 2]: array of integer]

-- SQL Server
SELECT [events].[id] FROM [events] WHERE [events].[scores] = ?
-- parameters: [[1, 2]: array of integer]
