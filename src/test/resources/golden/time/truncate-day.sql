-- time/truncate-day: cut to the start of the unit

-- PostgreSQL, CockroachDB
SELECT ((date_trunc('day', "events"."happened_at" AT TIME ZONE 'UTC')) AT TIME ZONE 'UTC') AS "c1", (date_trunc('day', "events"."local_at")) AS "c2", CAST(date_trunc('day', CAST("events"."day" AS timestamp)) AS date) AS "c3" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT CAST(DATE(`events`.`happened_at`) AS DATETIME(6)) AS `c1`, CAST(DATE(`events`.`local_at`) AS DATETIME(6)) AS `c2`, CAST(DATE(`events`.`day`) AS DATE) AS `c3` FROM `events`
-- parameters: []

-- SQLite
SELECT (substr("events"."happened_at", 1, 10) || 'T00:00:00.000000Z') AS "c1", (substr("events"."local_at", 1, 10) || 'T00:00:00.000000') AS "c2", substr("events"."day", 1, 10) AS "c3" FROM "events"
-- parameters: []

-- SQL Server
SELECT CAST(CAST([events].[happened_at] AS DATE) AS DATETIME2(6)) AS [c1], CAST(CAST([events].[local_at] AS DATE) AS DATETIME2(6)) AS [c2], CAST([events].[day] AS DATE) AS [c3] FROM [events]
-- parameters: []

-- Oracle
SELECT CAST(TRUNC("events"."happened_at") AS TIMESTAMP(6)) AS "c1", CAST(TRUNC("events"."local_at") AS TIMESTAMP(6)) AS "c2", TRUNC("events"."day") AS "c3" FROM "events"
-- parameters: []
