-- difference/null-if-of-times: NULLIF inside a function of times

-- PostgreSQL, CockroachDB
SELECT ((date_trunc('hour', nullif("events"."happened_at", "events"."happened_at") AT TIME ZONE 'UTC')) AT TIME ZONE 'UTC') AS "c1" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT CAST(DATE_FORMAT(CASE WHEN `events`.`happened_at` = `events`.`happened_at` THEN CAST(NULL AS DATETIME(6)) ELSE `events`.`happened_at` END, '%Y-%m-%d %H:00:00') AS DATETIME(6)) AS `c1` FROM `events`
-- parameters: []

-- SQLite
SELECT (substr(nullif("events"."happened_at", "events"."happened_at"), 1, 13) || ':00:00.000000Z') AS "c1" FROM "events"
-- parameters: []

-- SQL Server
SELECT DATEADD(HOUR, DATEDIFF(HOUR, CAST(CAST(NULLIF([events].[happened_at], [events].[happened_at]) AS DATE) AS DATETIME2(6)), NULLIF([events].[happened_at], [events].[happened_at])), CAST(CAST(NULLIF([events].[happened_at], [events].[happened_at]) AS DATE) AS DATETIME2(6))) AS [c1] FROM [events]
-- parameters: []

-- Oracle
SELECT CAST(TRUNC(NULLIF("events"."happened_at", "events"."happened_at"), 'HH24') AS TIMESTAMP(6)) AS "c1" FROM "events"
-- parameters: []
