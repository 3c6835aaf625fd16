-- time/compare-datetime: date-times have no zone

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "events"."id" FROM "events" WHERE "events"."local_at" < ?
-- parameters: [2026-01-02T03:04:05: datetime]

-- MySQL
SELECT `events`.`id` FROM `events` WHERE `events`.`local_at` < CAST(? AS DATETIME(6))
-- parameters: [2026-01-02T03:04:05: datetime]

-- MariaDB
SELECT `events`.`id` FROM `events` WHERE `events`.`local_at` < ?
-- parameters: [2026-01-02T03:04:05: datetime]

-- SQL Server
SELECT [events].[id] FROM [events] WHERE [events].[local_at] < ?
-- parameters: [2026-01-02T03:04:05: datetime]
