-- cast/boolean-filter: a number as a condition

-- PostgreSQL, CockroachDB, SQLite
SELECT "events"."id" FROM "events" WHERE ("events"."count" <> 0)
-- parameters: []

-- MySQL, MariaDB
SELECT `events`.`id` FROM `events` WHERE (`events`.`count` <> 0)
-- parameters: []

-- SQL Server
SELECT [events].[id] FROM [events] WHERE CAST([events].[count] AS BIT) = CAST(1 AS BIT)
-- parameters: []

-- Oracle
SELECT "events"."id" FROM "events" WHERE ABS(SIGN("events"."count")) = 1
-- parameters: []
