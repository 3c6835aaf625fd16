-- cast/times: dates and times as others, in UTC

-- PostgreSQL, CockroachDB
SELECT CAST("events"."day" AS timestamp(6)) AS "c1", CAST("events"."day" AS timestamp(6) with time zone) AS "c2", CAST("events"."happened_at" AS timestamp(6)) AS "c3", CAST("events"."local_at" AS timestamp(6) with time zone) AS "c4", CAST("events"."happened_at" AS date) AS "c5", CAST("events"."local_at" AS time(6)) AS "c6" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT CAST(`events`.`day` AS DATETIME(6)) AS `c1`, CAST(`events`.`day` AS DATETIME(6)) AS `c2`, CAST(`events`.`happened_at` AS DATETIME(6)) AS `c3`, CAST(`events`.`local_at` AS DATETIME(6)) AS `c4`, CAST(`events`.`happened_at` AS DATE) AS `c5`, CAST(`events`.`local_at` AS TIME(6)) AS `c6` FROM `events`
-- parameters: []

-- SQLite
SELECT ("events"."day" || 'T00:00:00.000000') AS "c1", ("events"."day" || 'T00:00:00.000000Z') AS "c2", (substr("events"."happened_at", 1, 26) || '') AS "c3", (substr("events"."local_at", 1, 26) || 'Z') AS "c4", substr("events"."happened_at", 1, 10) AS "c5", substr("events"."local_at", 12, 15) AS "c6" FROM "events"
-- parameters: []

-- SQL Server
SELECT CAST([events].[day] AS DATETIME2(6)) AS [c1], CAST([events].[day] AS DATETIME2(6)) AS [c2], CAST([events].[happened_at] AS DATETIME2(6)) AS [c3], CAST([events].[local_at] AS DATETIME2(6)) AS [c4], CAST([events].[happened_at] AS DATE) AS [c5], CAST([events].[local_at] AS TIME(6)) AS [c6] FROM [events]
-- parameters: []

-- Oracle
SELECT CAST("events"."day" AS TIMESTAMP(6)) AS "c1", CAST("events"."day" AS TIMESTAMP(6)) AS "c2", CAST("events"."happened_at" AS TIMESTAMP(6)) AS "c3", CAST("events"."local_at" AS TIMESTAMP(6)) AS "c4", TRUNC("events"."happened_at") AS "c5", TO_CHAR("events"."local_at", 'HH24:MI:SS.FF6') AS "c6" FROM "events"
-- parameters: []
