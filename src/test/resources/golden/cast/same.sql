-- cast/same: texts of another length

-- PostgreSQL, CockroachDB
SELECT CAST("events"."code" AS text) AS "c1", CAST("events"."code" AS text) AS "c2" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT CAST(`events`.`code` AS CHAR) AS `c1`, CAST(`events`.`code` AS CHAR) AS `c2` FROM `events`
-- parameters: []

-- SQLite
SELECT CAST("events"."code" AS TEXT) AS "c1", CAST("events"."code" AS TEXT) AS "c2" FROM "events"
-- parameters: []

-- SQL Server
SELECT CAST([events].[code] AS NVARCHAR(MAX)) AS [c1], CAST([events].[code] AS NVARCHAR(MAX)) AS [c2] FROM [events]
-- parameters: []

-- Oracle
SELECT CAST("events"."code" AS VARCHAR2(4000)) AS "c1", CAST("events"."code" AS VARCHAR2(4000)) AS "c2" FROM "events"
-- parameters: []
