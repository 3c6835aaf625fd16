-- time/extract-second: of a point in time, of a date-time, of a time of day

-- PostgreSQL, CockroachDB
SELECT CAST(FLOOR(EXTRACT(SECOND FROM "events"."happened_at" AT TIME ZONE 'UTC')) AS integer) AS "c1", CAST(FLOOR(EXTRACT(SECOND FROM "events"."local_at")) AS integer) AS "c2", CAST(FLOOR(EXTRACT(SECOND FROM "events"."time")) AS integer) AS "c3" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT SECOND(`events`.`happened_at`) AS `c1`, SECOND(`events`.`local_at`) AS `c2`, SECOND(`events`.`time`) AS `c3` FROM `events`
-- parameters: []

-- SQLite
SELECT CAST(substr("events"."happened_at", 18, 2) AS INTEGER) AS "c1", CAST(substr("events"."local_at", 18, 2) AS INTEGER) AS "c2", CAST(substr("events"."time", 7, 2) AS INTEGER) AS "c3" FROM "events"
-- parameters: []

-- SQL Server
SELECT DATEPART(SECOND, [events].[happened_at]) AS [c1], DATEPART(SECOND, [events].[local_at]) AS [c2], DATEPART(SECOND, [events].[time]) AS [c3] FROM [events]
-- parameters: []

-- Oracle
SELECT TO_NUMBER(TO_CHAR("events"."happened_at", 'SS')) AS "c1", TO_NUMBER(TO_CHAR("events"."local_at", 'SS')) AS "c2", TO_NUMBER(SUBSTR("events"."time", 7, 2)) AS "c3" FROM "events"
-- parameters: []
