-- array/equals: the same elements in the same order

-- PostgreSQL, CockroachDB
SELECT "events"."id" FROM "events" WHERE "events"."scores" = ?
-- parameters: [[1, 2]: array of integer]

-- MySQL
SELECT `events`.`id` FROM `events` WHERE CAST(`events`.`scores` AS JSON) = CAST(? AS JSON)
-- parameters: [[1, 2]: array of integer]

-- MariaDB
SELECT `events`.`id` FROM `events` WHERE JSON_EQUALS(`events`.`scores`, ?) = 1
-- parameters: [[1, 2]: array of integer]

-- SQLite
SELECT "events"."id" FROM "events" WHERE hysteria_json_equals("events"."scores", ?)
-- parameters: [[1, 2]: array of integer]

-- SQL Server
SELECT [events].[id] FROM [events] WHERE [events].[scores] = ?
-- parameters: [[1, 2]: array of integer]

-- Oracle
SELECT "events"."id" FROM "events" WHERE JSON_EQUAL("events"."scores", ?)
-- parameters: [[1, 2]: array of integer]
