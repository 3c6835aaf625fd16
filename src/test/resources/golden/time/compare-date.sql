-- time/compare-date: dates

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "events"."id" FROM "events" WHERE "events"."day" BETWEEN ? AND ?
-- parameters: [2026-01-01: date, 2026-12-31: date]

-- MySQL, MariaDB
SELECT `events`.`id` FROM `events` WHERE `events`.`day` BETWEEN ? AND ?
-- parameters: [2026-01-01: date, 2026-12-31: date]

-- SQL Server
SELECT [events].[id] FROM [events] WHERE [events].[day] BETWEEN ? AND ?
-- parameters: [2026-01-01: date, 2026-12-31: date]
