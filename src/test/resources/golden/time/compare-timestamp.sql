-- time/compare-timestamp: points in time are in UTC

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "events"."id" FROM "events" WHERE "events"."happened_at" >= ?
-- parameters: [2026-01-02T03:04:05.678901Z: timestamp]

-- MySQL
SELECT `events`.`id` FROM `events` WHERE `events`.`happened_at` >= CAST(? AS DATETIME(6))
-- parameters: [2026-01-02T03:04:05.678901Z: timestamp]

-- MariaDB
SELECT `events`.`id` FROM `events` WHERE `events`.`happened_at` >= ?
-- parameters: [2026-01-02T03:04:05.678901Z: timestamp]

-- SQL Server
SELECT [events].[id] FROM [events] WHERE [events].[happened_at] >= ?
-- parameters: [2026-01-02T03:04:05.678901Z: timestamp]
