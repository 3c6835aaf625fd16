-- time/extract-day-of-year: of a point in time, of a date-time, of a date

-- PostgreSQL, CockroachDB
SELECT CAST(EXTRACT(DOY FROM "events"."happened_at" AT TIME ZONE 'UTC') AS integer) AS "c1", CAST(EXTRACT(DOY FROM "events"."local_at") AS integer) AS "c2", CAST(EXTRACT(DOY FROM CAST("events"."day" AS timestamp)) AS integer) AS "c3" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT DAYOFYEAR(`events`.`happened_at`) AS `c1`, DAYOFYEAR(`events`.`local_at`) AS `c2`, DAYOFYEAR(`events`.`day`) AS `c3` FROM `events`
-- parameters: []

-- SQLite
SELECT CAST(strftime('%j', substr("events"."happened_at", 1, 10)) AS INTEGER) AS "c1", CAST(strftime('%j', substr("events"."local_at", 1, 10)) AS INTEGER) AS "c2", CAST(strftime('%j', substr("events"."day", 1, 10)) AS INTEGER) AS "c3" FROM "events"
-- parameters: []

-- SQL Server
SELECT DATEPART(DAYOFYEAR, [events].[happened_at]) AS [c1], DATEPART(DAYOFYEAR, [events].[local_at]) AS [c2], DATEPART(DAYOFYEAR, [events].[day]) AS [c3] FROM [events]
-- parameters: []

-- Oracle
SELECT TO_NUMBER(TO_CHAR("events"."happened_at", 'DDD')) AS "c1", TO_NUMBER(TO_CHAR("events"."local_at", 'DDD')) AS "c2", TO_NUMBER(TO_CHAR("events"."day", 'DDD')) AS "c3" FROM "events"
-- parameters: []
