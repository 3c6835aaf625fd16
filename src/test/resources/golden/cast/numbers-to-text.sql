-- cast/numbers-to-text: digits, as many behind the point as the type has

-- PostgreSQL
SELECT CAST("events"."count" AS text) COLLATE "C" AS "c1", CAST("events"."sequence" AS text) COLLATE "C" AS "c2", CAST(CAST("events"."amount" AS numeric(14, 4)) AS text) COLLATE "C" AS "c3" FROM "events"
-- parameters: []

-- CockroachDB
SELECT CAST("events"."count" AS text) AS "c1", CAST("events"."sequence" AS text) AS "c2", CAST(CAST("events"."amount" AS numeric(14, 4)) AS text) AS "c3" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT CAST(`events`.`count` AS CHAR) AS `c1`, CAST(`events`.`sequence` AS CHAR) AS `c2`, CAST(CAST(`events`.`amount` AS decimal(65, 4)) AS CHAR) AS `c3` FROM `events`
-- parameters: []

-- SQLite
SELECT CAST("events"."count" AS TEXT) AS "c1", CAST("events"."sequence" AS TEXT) AS "c2", hysteria_digits("events"."amount", 4) AS "c3" FROM "events"
-- parameters: []

-- SQL Server
SELECT CAST([events].[count] AS NVARCHAR(MAX)) AS [c1], CAST([events].[sequence] AS NVARCHAR(MAX)) AS [c2], CAST(CAST([events].[amount] AS DECIMAL(14, 4)) AS NVARCHAR(MAX)) AS [c3] FROM [events]
-- parameters: []

-- Oracle
SELECT CAST("events"."count" AS VARCHAR2(4000)) AS "c1", CAST("events"."sequence" AS VARCHAR2(4000)) AS "c2", TO_CHAR("events"."amount", 'FM99999999999999999999999999999999990.0000') AS "c3" FROM "events"
-- parameters: []
