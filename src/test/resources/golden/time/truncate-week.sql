-- time/truncate-week: cut to the start of the unit

-- PostgreSQL, CockroachDB
SELECT ((date_trunc('week', "events"."happened_at" AT TIME ZONE 'UTC')) AT TIME ZONE 'UTC') AS "c1", (date_trunc('week', "events"."local_at")) AS "c2", CAST(date_trunc('week', CAST("events"."day" AS timestamp)) AS date) AS "c3" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT CAST(DATE_SUB(DATE(`events`.`happened_at`), INTERVAL WEEKDAY(`events`.`happened_at`) DAY) AS DATETIME(6)) AS `c1`, CAST(DATE_SUB(DATE(`events`.`local_at`), INTERVAL WEEKDAY(`events`.`local_at`) DAY) AS DATETIME(6)) AS `c2`, CAST(DATE_SUB(DATE(`events`.`day`), INTERVAL WEEKDAY(`events`.`day`) DAY) AS DATE) AS `c3` FROM `events`
-- parameters: []

-- SQLite
SELECT (date(substr("events"."happened_at", 1, 10), '-6 days', 'weekday 1') || 'T00:00:00.000000Z') AS "c1", (date(substr("events"."local_at", 1, 10), '-6 days', 'weekday 1') || 'T00:00:00.000000') AS "c2", date(substr("events"."day", 1, 10), '-6 days', 'weekday 1') AS "c3" FROM "events"
-- parameters: []

-- SQL Server
SELECT CAST(DATEADD(DAY, -(DATEDIFF(DAY, CAST('0001-01-01' AS DATE), [events].[happened_at]) % 7), CAST([events].[happened_at] AS DATE)) AS DATETIME2(6)) AS [c1], CAST(DATEADD(DAY, -(DATEDIFF(DAY, CAST('0001-01-01' AS DATE), [events].[local_at]) % 7), CAST([events].[local_at] AS DATE)) AS DATETIME2(6)) AS [c2], DATEADD(DAY, -(DATEDIFF(DAY, CAST('0001-01-01' AS DATE), [events].[day]) % 7), CAST([events].[day] AS DATE)) AS [c3] FROM [events]
-- parameters: []

-- Oracle
SELECT CAST(TRUNC("events"."happened_at", 'IW') AS TIMESTAMP(6)) AS "c1", CAST(TRUNC("events"."local_at", 'IW') AS TIMESTAMP(6)) AS "c2", TRUNC("events"."day", 'IW') AS "c3" FROM "events"
-- parameters: []
