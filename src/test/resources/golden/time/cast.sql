-- time/cast: text as dates, dates as text

-- PostgreSQL, CockroachDB
SELECT CAST("events"."day" AS text) AS "c1", CAST("events"."day" AS timestamp(6)) AS "c2", CAST("events"."local_at" AS date) AS "c3" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT CAST(`events`.`day` AS CHAR) AS `c1`, CAST(`events`.`day` AS DATETIME(6)) AS `c2`, CAST(`events`.`local_at` AS DATE) AS `c3` FROM `events`
-- parameters: []

-- SQLite
SELECT CAST("events"."day" AS TEXT) AS "c1", CAST("events"."day" AS TEXT) AS "c2", CAST("events"."local_at" AS TEXT) AS "c3" FROM "events"
-- parameters: []

-- SQL Server
SELECT CAST([events].[day] AS NVARCHAR(MAX)) AS [c1], CAST([events].[day] AS DATETIME2(6)) AS [c2], CAST([events].[local_at] AS DATE) AS [c3] FROM [events]
-- parameters: []

-- Oracle
SELECT CAST("events"."day" AS VARCHAR2(4000)) AS "c1", CAST("events"."day" AS TIMESTAMP(6)) AS "c2", CAST("events"."local_at" AS DATE) AS "c3" FROM "events"
-- parameters: []
