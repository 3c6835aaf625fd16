-- number/cast-to-numbers: text and numbers as other numbers

-- PostgreSQL
SELECT CAST("events"."code" AS integer) AS "c1", CAST("events"."count" AS bigint) AS "c2", CAST("events"."count" AS smallint) AS "c3", CAST("events"."reading" AS numeric(10, 2)) AS "c4", CAST("events"."count" AS double precision) AS "c5", CAST("events"."count" AS real) AS "c6" FROM "events"
-- parameters: []

-- CockroachDB
SELECT CAST("events"."code" AS int4) AS "c1", CAST("events"."count" AS int8) AS "c2", CAST("events"."count" AS int2) AS "c3", CAST("events"."reading" AS numeric(10, 2)) AS "c4", CAST("events"."count" AS double precision) AS "c5", CAST("events"."count" AS real) AS "c6" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT CAST(`events`.`code` AS SIGNED) AS `c1`, CAST(`events`.`count` AS SIGNED) AS `c2`, CAST(`events`.`count` AS SIGNED) AS `c3`, CAST(`events`.`reading` AS decimal(10, 2)) AS `c4`, CAST(`events`.`count` AS DOUBLE) AS `c5`, CAST(`events`.`count` AS FLOAT) AS `c6` FROM `events`
-- parameters: []

-- SQLite
SELECT CAST("events"."code" AS INTEGER) AS "c1", CAST("events"."count" AS INTEGER) AS "c2", CAST("events"."count" AS INTEGER) AS "c3", CAST("events"."reading" AS NUMERIC) AS "c4", CAST("events"."count" AS REAL) AS "c5", CAST("events"."count" AS REAL) AS "c6" FROM "events"
-- parameters: []

-- SQL Server
SELECT CAST([events].[code] AS INT) AS [c1], CAST([events].[count] AS BIGINT) AS [c2], CAST([events].[count] AS SMALLINT) AS [c3], CAST([events].[reading] AS DECIMAL(10, 2)) AS [c4], CAST([events].[count] AS FLOAT(53)) AS [c5], CAST([events].[count] AS REAL) AS [c6] FROM [events]
-- parameters: []

-- Oracle
SELECT CAST("events"."code" AS NUMBER(10)) AS "c1", CAST("events"."count" AS NUMBER(19)) AS "c2", CAST("events"."count" AS NUMBER(5)) AS "c3", CAST("events"."reading" AS NUMBER(10, 2)) AS "c4", CAST("events"."count" AS BINARY_DOUBLE) AS "c5", CAST("events"."count" AS BINARY_FLOAT) AS "c6" FROM "events"
-- parameters: []
