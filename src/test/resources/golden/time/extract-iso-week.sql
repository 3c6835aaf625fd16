-- time/extract-iso-week: of a point in time, of a date-time, of a date

-- PostgreSQL, CockroachDB
SELECT CAST(EXTRACT(WEEK FROM "events"."happened_at" AT TIME ZONE 'UTC') AS integer) AS "c1", CAST(EXTRACT(WEEK FROM "events"."local_at") AS integer) AS "c2", CAST(EXTRACT(WEEK FROM CAST("events"."day" AS timestamp)) AS integer) AS "c3" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT WEEK(`events`.`happened_at`, 3) AS `c1`, WEEK(`events`.`local_at`, 3) AS `c2`, WEEK(`events`.`day`, 3) AS `c3` FROM `events`
-- parameters: []

-- SQLite
SELECT ((strftime('%j', date(substr("events"."happened_at", 1, 10), '-3 days', 'weekday 4')) - 1) / 7 + 1) AS "c1", ((strftime('%j', date(substr("events"."local_at", 1, 10), '-3 days', 'weekday 4')) - 1) / 7 + 1) AS "c2", ((strftime('%j', date(substr("events"."day", 1, 10), '-3 days', 'weekday 4')) - 1) / 7 + 1) AS "c3" FROM "events"
-- parameters: []

-- SQL Server
SELECT DATEPART(ISO_WEEK, [events].[happened_at]) AS [c1], DATEPART(ISO_WEEK, [events].[local_at]) AS [c2], DATEPART(ISO_WEEK, [events].[day]) AS [c3] FROM [events]
-- parameters: []

-- Oracle
SELECT TO_NUMBER(TO_CHAR("events"."happened_at", 'IW')) AS "c1", TO_NUMBER(TO_CHAR("events"."local_at", 'IW')) AS "c2", TO_NUMBER(TO_CHAR("events"."day", 'IW')) AS "c3" FROM "events"
-- parameters: []
