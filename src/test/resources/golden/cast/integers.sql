-- cast/integers: integers as other numbers

-- PostgreSQL
SELECT CAST("events"."count" AS bigint) AS "c1", CAST("events"."count" AS smallint) AS "c2", CAST("events"."count" AS numeric(12, 2)) AS "c3", CAST("events"."count" AS double precision) AS "c4" FROM "events"
-- parameters: []

-- CockroachDB
SELECT CAST("events"."count" AS int8) AS "c1", CAST("events"."count" AS int2) AS "c2", CAST("events"."count" AS numeric(12, 2)) AS "c3", CAST("events"."count" AS double precision) AS "c4" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT CAST(`events`.`count` AS SIGNED) AS `c1`, CAST(`events`.`count` AS SIGNED) AS `c2`, CAST(`events`.`count` AS decimal(65, 2)) AS `c3`, CAST(`events`.`count` AS DOUBLE) AS `c4` FROM `events`
-- parameters: []

-- SQLite
SELECT CAST("events"."count" AS INTEGER) AS "c1", CAST("events"."count" AS INTEGER) AS "c2", CAST("events"."count" AS NUMERIC) AS "c3", CAST("events"."count" AS REAL) AS "c4" FROM "events"
-- parameters: []

-- SQL Server
SELECT CAST([events].[count] AS BIGINT) AS [c1], CAST([events].[count] AS SMALLINT) AS [c2], CAST([events].[count] AS DECIMAL(12, 2)) AS [c3], CAST([events].[count] AS FLOAT(53)) AS [c4] FROM [events]
-- parameters: []

-- Oracle
SELECT CAST("events"."count" AS NUMBER(19)) AS "c1", CAST("events"."count" AS NUMBER(5)) AS "c2", CAST("events"."count" AS NUMBER(12, 2)) AS "c3", CAST("events"."count" AS BINARY_DOUBLE) AS "c4" FROM "events"
-- parameters: []
