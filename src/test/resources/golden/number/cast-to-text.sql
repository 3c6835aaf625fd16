-- number/cast-to-text: integers as text

-- PostgreSQL
SELECT CAST("events"."count" AS text) COLLATE "C" AS "c1", CAST("events"."sequence" AS text) COLLATE "C" AS "c2" FROM "events"
-- parameters: []

-- CockroachDB
SELECT CAST("events"."count" AS text) AS "c1", CAST("events"."sequence" AS text) AS "c2" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT CAST(`events`.`count` AS CHAR) AS `c1`, CAST(`events`.`sequence` AS CHAR) AS `c2` FROM `events`
-- parameters: []

-- SQLite
SELECT CAST("events"."count" AS TEXT) AS "c1", CAST("events"."sequence" AS TEXT) AS "c2" FROM "events"
-- parameters: []

-- SQL Server
SELECT CAST([events].[count] AS NVARCHAR(MAX)) AS [c1], CAST([events].[sequence] AS NVARCHAR(MAX)) AS [c2] FROM [events]
-- parameters: []

-- Oracle
SELECT CAST("events"."count" AS VARCHAR2(4000)) AS "c1", CAST("events"."sequence" AS VARCHAR2(4000)) AS "c2" FROM "events"
-- parameters: []
