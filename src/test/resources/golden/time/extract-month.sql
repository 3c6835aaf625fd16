-- time/extract-month: of a point in time, of a date-time, of a date

-- PostgreSQL, CockroachDB
SELECT CAST(EXTRACT(MONTH FROM "events"."happened_at" AT TIME ZONE 'UTC') AS integer) AS "c1", CAST(EXTRACT(MONTH FROM "events"."local_at") AS integer) AS "c2", CAST(EXTRACT(MONTH FROM CAST("events"."day" AS timestamp)) AS integer) AS "c3" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT MONTH(`events`.`happened_at`) AS `c1`, MONTH(`events`.`local_at`) AS `c2`, MONTH(`events`.`day`) AS `c3` FROM `events`
-- parameters: []

-- SQLite
SELECT CAST(substr("events"."happened_at", 6, 2) AS INTEGER) AS "c1", CAST(substr("events"."local_at", 6, 2) AS INTEGER) AS "c2", CAST(substr("events"."day", 6, 2) AS INTEGER) AS "c3" FROM "events"
-- parameters: []

-- SQL Server
SELECT DATEPART(MONTH, [events].[happened_at]) AS [c1], DATEPART(MONTH, [events].[local_at]) AS [c2], DATEPART(MONTH, [events].[day]) AS [c3] FROM [events]
-- parameters: []

-- Oracle
SELECT EXTRACT(MONTH FROM "events"."happened_at") AS "c1", EXTRACT(MONTH FROM "events"."local_at") AS "c2", EXTRACT(MONTH FROM "events"."day") AS "c3" FROM "events"
-- parameters: []
