-- time/extract-quarter: of a point in time, of a date-time, of a date

-- PostgreSQL, CockroachDB
SELECT CAST(EXTRACT(QUARTER FROM "events"."happened_at" AT TIME ZONE 'UTC') AS integer) AS "c1", CAST(EXTRACT(QUARTER FROM "events"."local_at") AS integer) AS "c2", CAST(EXTRACT(QUARTER FROM CAST("events"."day" AS timestamp)) AS integer) AS "c3" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT QUARTER(`events`.`happened_at`) AS `c1`, QUARTER(`events`.`local_at`) AS `c2`, QUARTER(`events`.`day`) AS `c3` FROM `events`
-- parameters: []

-- SQLite
SELECT ((CAST(substr("events"."happened_at", 6, 2) AS INTEGER) + 2) / 3) AS "c1", ((CAST(substr("events"."local_at", 6, 2) AS INTEGER) + 2) / 3) AS "c2", ((CAST(substr("events"."day", 6, 2) AS INTEGER) + 2) / 3) AS "c3" FROM "events"
-- parameters: []

-- SQL Server
SELECT DATEPART(QUARTER, [events].[happened_at]) AS [c1], DATEPART(QUARTER, [events].[local_at]) AS [c2], DATEPART(QUARTER, [events].[day]) AS [c3] FROM [events]
-- parameters: []

-- Oracle
SELECT TO_NUMBER(TO_CHAR("events"."happened_at", 'Q')) AS "c1", TO_NUMBER(TO_CHAR("events"."local_at", 'Q')) AS "c2", TO_NUMBER(TO_CHAR("events"."day", 'Q')) AS "c3" FROM "events"
-- parameters: []
