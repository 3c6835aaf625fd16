-- time/extract-year: of a point in time, of a date-time, of a date

-- PostgreSQL, CockroachDB
SELECT CAST(EXTRACT(YEAR FROM "events"."happened_at" AT TIME ZONE 'UTC') AS integer) AS "c1", CAST(EXTRACT(YEAR FROM "events"."local_at") AS integer) AS "c2", CAST(EXTRACT(YEAR FROM CAST("events"."day" AS timestamp)) AS integer) AS "c3" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT YEAR(`events`.`happened_at`) AS `c1`, YEAR(`events`.`local_at`) AS `c2`, YEAR(`events`.`day`) AS `c3` FROM `events`
-- parameters: []

-- SQLite
SELECT CAST(substr("events"."happened_at", 1, 4) AS INTEGER) AS "c1", CAST(substr("events"."local_at", 1, 4) AS INTEGER) AS "c2", CAST(substr("events"."day", 1, 4) AS INTEGER) AS "c3" FROM "events"
-- parameters: []

-- SQL Server
SELECT DATEPART(YEAR, [events].[happened_at]) AS [c1], DATEPART(YEAR, [events].[local_at]) AS [c2], DATEPART(YEAR, [events].[day]) AS [c3] FROM [events]
-- parameters: []

-- Oracle
SELECT EXTRACT(YEAR FROM "events"."happened_at") AS "c1", EXTRACT(YEAR FROM "events"."local_at") AS "c2", EXTRACT(YEAR FROM "events"."day") AS "c3" FROM "events"
-- parameters: []
