-- time/truncate-year: cut to the start of the unit

-- PostgreSQL, CockroachDB
SELECT ((date_trunc('year', "events"."happened_at" AT TIME ZONE 'UTC')) AT TIME ZONE 'UTC') AS "c1", (date_trunc('year', "events"."local_at")) AS "c2", CAST(date_trunc('year', CAST("events"."day" AS timestamp)) AS date) AS "c3" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT CAST(DATE_FORMAT(`events`.`happened_at`, '%Y-01-01') AS DATETIME(6)) AS `c1`, CAST(DATE_FORMAT(`events`.`local_at`, '%Y-01-01') AS DATETIME(6)) AS `c2`, CAST(DATE_FORMAT(`events`.`day`, '%Y-01-01') AS DATE) AS `c3` FROM `events`
-- parameters: []

-- SQLite
SELECT (substr("events"."happened_at", 1, 4) || '-01-01' || 'T00:00:00.000000Z') AS "c1", (substr("events"."local_at", 1, 4) || '-01-01' || 'T00:00:00.000000') AS "c2", substr("events"."day", 1, 4) || '-01-01' AS "c3" FROM "events"
-- parameters: []

-- SQL Server
SELECT CAST(DATEFROMPARTS(YEAR([events].[happened_at]), 1, 1) AS DATETIME2(6)) AS [c1], CAST(DATEFROMPARTS(YEAR([events].[local_at]), 1, 1) AS DATETIME2(6)) AS [c2], DATEFROMPARTS(YEAR([events].[day]), 1, 1) AS [c3] FROM [events]
-- parameters: []

-- Oracle
SELECT CAST(TRUNC("events"."happened_at", 'YYYY') AS TIMESTAMP(6)) AS "c1", CAST(TRUNC("events"."local_at", 'YYYY') AS TIMESTAMP(6)) AS "c2", TRUNC("events"."day", 'YYYY') AS "c3" FROM "events"
-- parameters: []
