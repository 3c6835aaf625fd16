-- time/truncate-second: cut to the start of the unit

-- PostgreSQL, CockroachDB
SELECT ((date_trunc('second', "events"."happened_at" AT TIME ZONE 'UTC')) AT TIME ZONE 'UTC') AS "c1", (date_trunc('second', "events"."local_at")) AS "c2", CAST(date_trunc('second', "events"."time") AS time) AS "c3" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT CAST(DATE_FORMAT(`events`.`happened_at`, '%Y-%m-%d %H:%i:%s') AS DATETIME(6)) AS `c1`, CAST(DATE_FORMAT(`events`.`local_at`, '%Y-%m-%d %H:%i:%s') AS DATETIME(6)) AS `c2`, CAST(TIME_FORMAT(`events`.`time`, '%H:%i:%s') AS TIME(6)) AS `c3` FROM `events`
-- parameters: []

-- SQLite
SELECT (substr("events"."happened_at", 1, 19) || '.000000Z') AS "c1", (substr("events"."local_at", 1, 19) || '.000000') AS "c2", (substr("events"."time", 1, 8) || '.000000') AS "c3" FROM "events"
-- parameters: []

-- SQL Server
SELECT DATEADD(SECOND, DATEDIFF(SECOND, CAST(CAST([events].[happened_at] AS DATE) AS DATETIME2(6)), [events].[happened_at]), CAST(CAST([events].[happened_at] AS DATE) AS DATETIME2(6))) AS [c1], DATEADD(SECOND, DATEDIFF(SECOND, CAST(CAST([events].[local_at] AS DATE) AS DATETIME2(6)), [events].[local_at]), CAST(CAST([events].[local_at] AS DATE) AS DATETIME2(6))) AS [c2], DATEADD(SECOND, DATEDIFF(SECOND, CAST('00:00' AS TIME(6)), [events].[time]), CAST('00:00' AS TIME(6))) AS [c3] FROM [events]
-- parameters: []

-- Oracle
SELECT CAST(TRUNC("events"."happened_at", 'MI') + NUMTODSINTERVAL(TO_NUMBER(TO_CHAR("events"."happened_at", 'SS')), 'SECOND') AS TIMESTAMP(6)) AS "c1", CAST(TRUNC("events"."local_at", 'MI') + NUMTODSINTERVAL(TO_NUMBER(TO_CHAR("events"."local_at", 'SS')), 'SECOND') AS TIMESTAMP(6)) AS "c2", (CASE WHEN "events"."time" IS NOT NULL THEN SUBSTR("events"."time", 1, 8) || '.000000' END) AS "c3" FROM "events"
-- parameters: []
