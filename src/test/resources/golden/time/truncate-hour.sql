-- time/truncate-hour: cut to the start of the unit

-- PostgreSQL, CockroachDB
SELECT ((date_trunc('hour', "events"."happened_at" AT TIME ZONE 'UTC')) AT TIME ZONE 'UTC') AS "c1", (date_trunc('hour', "events"."local_at")) AS "c2", CAST(date_trunc('hour', "events"."time") AS time) AS "c3" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT CAST(DATE_FORMAT(`events`.`happened_at`, '%Y-%m-%d %H:00:00') AS DATETIME(6)) AS `c1`, CAST(DATE_FORMAT(`events`.`local_at`, '%Y-%m-%d %H:00:00') AS DATETIME(6)) AS `c2`, CAST(TIME_FORMAT(`events`.`time`, '%H:00:00') AS TIME(6)) AS `c3` FROM `events`
-- parameters: []

-- SQLite
SELECT (substr("events"."happened_at", 1, 13) || ':00:00.000000Z') AS "c1", (substr("events"."local_at", 1, 13) || ':00:00.000000') AS "c2", (substr("events"."time", 1, 2) || ':00:00.000000') AS "c3" FROM "events"
-- parameters: []

-- SQL Server
SELECT DATEADD(HOUR, DATEDIFF(HOUR, CAST(CAST([events].[happened_at] AS DATE) AS DATETIME2(6)), [events].[happened_at]), CAST(CAST([events].[happened_at] AS DATE) AS DATETIME2(6))) AS [c1], DATEADD(HOUR, DATEDIFF(HOUR, CAST(CAST([events].[local_at] AS DATE) AS DATETIME2(6)), [events].[local_at]), CAST(CAST([events].[local_at] AS DATE) AS DATETIME2(6))) AS [c2], DATEADD(HOUR, DATEDIFF(HOUR, CAST('00:00' AS TIME(6)), [events].[time]), CAST('00:00' AS TIME(6))) AS [c3] FROM [events]
-- parameters: []

-- Oracle
SELECT CAST(TRUNC("events"."happened_at", 'HH24') AS TIMESTAMP(6)) AS "c1", CAST(TRUNC("events"."local_at", 'HH24') AS TIMESTAMP(6)) AS "c2", (CASE WHEN "events"."time" IS NOT NULL THEN SUBSTR("events"."time", 1, 2) || ':00:00.000000' END) AS "c3" FROM "events"
-- parameters: []
