-- time/extract-day-of-month: of a point in time, of a date-time, of a date

-- PostgreSQL, CockroachDB
SELECT CAST(EXTRACT(DAY FROM "events"."happened_at" AT TIME ZONE 'UTC') AS integer) AS "c1", CAST(EXTRACT(DAY FROM "events"."local_at") AS integer) AS "c2", CAST(EXTRACT(DAY FROM CAST("events"."day" AS timestamp)) AS integer) AS "c3" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT DAYOFMONTH(`events`.`happened_at`) AS `c1`, DAYOFMONTH(`events`.`local_at`) AS `c2`, DAYOFMONTH(`events`.`day`) AS `c3` FROM `events`
-- parameters: []

-- SQLite
SELECT CAST(substr("events"."happened_at", 9, 2) AS INTEGER) AS "c1", CAST(substr("events"."local_at", 9, 2) AS INTEGER) AS "c2", CAST(substr("events"."day", 9, 2) AS INTEGER) AS "c3" FROM "events"
-- parameters: []

-- SQL Server
SELECT DATEPART(DAY, [events].[happened_at]) AS [c1], DATEPART(DAY, [events].[local_at]) AS [c2], DATEPART(DAY, [events].[day]) AS [c3] FROM [events]
-- parameters: []

-- Oracle
SELECT EXTRACT(DAY FROM "events"."happened_at") AS "c1", EXTRACT(DAY FROM "events"."local_at") AS "c2", EXTRACT(DAY FROM "events"."day") AS "c3" FROM "events"
-- parameters: []
