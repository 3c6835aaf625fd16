-- cast/times-to-text: ISO 8601 of fixed width

-- PostgreSQL
SELECT to_char("events"."happened_at", 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') COLLATE "C" AS "c1", to_char("events"."local_at", 'YYYY-MM-DD"T"HH24:MI:SS.US') COLLATE "C" AS "c2", to_char(CAST("events"."day" AS timestamp), 'YYYY-MM-DD') COLLATE "C" AS "c3", to_char(CAST("events"."time" AS interval), 'HH24:MI:SS.US') COLLATE "C" AS "c4" FROM "events"
-- parameters: []

-- CockroachDB
SELECT to_char("events"."happened_at", 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "c1", to_char("events"."local_at", 'YYYY-MM-DD"T"HH24:MI:SS.US') AS "c2", to_char(CAST("events"."day" AS timestamp), 'YYYY-MM-DD') AS "c3", to_char(CAST("events"."time" AS interval), 'HH24:MI:SS.US') AS "c4" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT DATE_FORMAT(`events`.`happened_at`, '%Y-%m-%dT%H:%i:%s.%fZ') AS `c1`, DATE_FORMAT(`events`.`local_at`, '%Y-%m-%dT%H:%i:%s.%f') AS `c2`, DATE_FORMAT(`events`.`day`, '%Y-%m-%d') AS `c3`, TIME_FORMAT(`events`.`time`, '%H:%i:%s.%f') AS `c4` FROM `events`
-- parameters: []

-- SQLite
SELECT CAST("events"."happened_at" AS TEXT) AS "c1", CAST("events"."local_at" AS TEXT) AS "c2", CAST("events"."day" AS TEXT) AS "c3", CAST("events"."time" AS TEXT) AS "c4" FROM "events"
-- parameters: []

-- SQL Server
SELECT (REPLACE(CONVERT(NVARCHAR(MAX), CAST([events].[happened_at] AS DATETIME2(6)), 121), N' ', N'T') + N'Z') COLLATE Latin1_General_100_BIN2 AS [c1], (REPLACE(CONVERT(NVARCHAR(MAX), CAST([events].[local_at] AS DATETIME2(6)), 121), N' ', N'T')) COLLATE Latin1_General_100_BIN2 AS [c2], CONVERT(NVARCHAR(MAX), CAST([events].[day] AS DATE), 23) COLLATE Latin1_General_100_BIN2 AS [c3], CONVERT(NVARCHAR(MAX), CAST([events].[time] AS TIME(6)), 121) COLLATE Latin1_General_100_BIN2 AS [c4] FROM [events]
-- parameters: []

-- Oracle
SELECT TO_CHAR("events"."happened_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF6"Z"') AS "c1", TO_CHAR("events"."local_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF6') AS "c2", TO_CHAR("events"."day", 'YYYY-MM-DD') AS "c3", "events"."time" AS "c4" FROM "events"
-- parameters: []
