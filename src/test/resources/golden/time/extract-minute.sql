-- time/extract-minute: of a point in time, of a date-time, of a time of day

-- PostgreSQL, CockroachDB
SELECT CAST(EXTRACT(MINUTE FROM "events"."happened_at" AT TIME ZONE 'UTC') AS integer) AS "c1", CAST(EXTRACT(MINUTE FROM "events"."local_at") AS integer) AS "c2", CAST(EXTRACT(MINUTE FROM "events"."time") AS integer) AS "c3" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT MINUTE(`events`.`happened_at`) AS `c1`, MINUTE(`events`.`local_at`) AS `c2`, MINUTE(`events`.`time`) AS `c3` FROM `events`
-- parameters: []

-- SQLite
SELECT CAST(substr("events"."happened_at", 15, 2) AS INTEGER) AS "c1", CAST(substr("events"."local_at", 15, 2) AS INTEGER) AS "c2", CAST(substr("events"."time", 4, 2) AS INTEGER) AS "c3" FROM "events"
-- parameters: []

-- SQL Server
SELECT DATEPART(MINUTE, [events].[happened_at]) AS [c1], DATEPART(MINUTE, [events].[local_at]) AS [c2], DATEPART(MINUTE, [events].[time]) AS [c3] FROM [events]
-- parameters: []

-- Oracle
SELECT TO_NUMBER(TO_CHAR("events"."happened_at", 'MI')) AS "c1", TO_NUMBER(TO_CHAR("events"."local_at", 'MI')) AS "c2", TO_NUMBER(SUBSTR("events"."time", 4, 2)) AS "c3" FROM "events"
-- parameters: []
