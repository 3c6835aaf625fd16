-- time/extract-hour: of a point in time, of a date-time, of a time of day

-- PostgreSQL, CockroachDB
SELECT CAST(EXTRACT(HOUR FROM "events"."happened_at" AT TIME ZONE 'UTC') AS integer) AS "c1", CAST(EXTRACT(HOUR FROM "events"."local_at") AS integer) AS "c2", CAST(EXTRACT(HOUR FROM "events"."time") AS integer) AS "c3" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT HOUR(`events`.`happened_at`) AS `c1`, HOUR(`events`.`local_at`) AS `c2`, HOUR(`events`.`time`) AS `c3` FROM `events`
-- parameters: []

-- SQLite
SELECT CAST(substr("events"."happened_at", 12, 2) AS INTEGER) AS "c1", CAST(substr("events"."local_at", 12, 2) AS INTEGER) AS "c2", CAST(substr("events"."time", 1, 2) AS INTEGER) AS "c3" FROM "events"
-- parameters: []

-- SQL Server
SELECT DATEPART(HOUR, [events].[happened_at]) AS [c1], DATEPART(HOUR, [events].[local_at]) AS [c2], DATEPART(HOUR, [events].[time]) AS [c3] FROM [events]
-- parameters: []

-- Oracle
SELECT TO_NUMBER(TO_CHAR("events"."happened_at", 'HH24')) AS "c1", TO_NUMBER(TO_CHAR("events"."local_at", 'HH24')) AS "c2", TO_NUMBER(SUBSTR("events"."time", 1, 2)) AS "c3" FROM "events"
-- parameters: []
