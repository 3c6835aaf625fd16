-- cast/booleans: truth as a number and a text, and back

-- PostgreSQL
SELECT CAST(CAST(("events"."count" > ?) AS integer) AS integer) AS "c1", CAST(CAST(("events"."count" > ?) AS integer) AS bigint) AS "c2", ("events"."count" <> 0) AS "c3", CAST("events"."count" > ? AS text) COLLATE "C" AS "c4" FROM "events"
-- parameters: [1: integer, 1: integer, 1: integer]

-- CockroachDB
SELECT CAST(CAST(("events"."count" > ?) AS integer) AS int4) AS "c1", CAST(CAST(("events"."count" > ?) AS integer) AS int8) AS "c2", ("events"."count" <> 0) AS "c3", CAST("events"."count" > ? AS text) AS "c4" FROM "events"
-- parameters: [1: integer, 1: integer, 1: integer]

-- MySQL, MariaDB
SELECT CAST(`events`.`count` > ? AS SIGNED) AS `c1`, CAST(`events`.`count` > ? AS SIGNED) AS `c2`, (`events`.`count` <> 0) AS `c3`, CASE (`events`.`count` > ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END AS `c4` FROM `events`
-- parameters: [1: integer, 1: integer, 1: integer]

-- SQLite
SELECT CAST("events"."count" > ? AS INTEGER) AS "c1", CAST("events"."count" > ? AS INTEGER) AS "c2", ("events"."count" <> 0) AS "c3", CASE ("events"."count" > ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END AS "c4" FROM "events"
-- parameters: [1: integer, 1: integer, 1: integer]

-- SQL Server
SELECT CAST(CASE WHEN [events].[count] > ? THEN CAST(1 AS BIT) WHEN NOT ([events].[count] > ?) THEN CAST(0 AS BIT) ELSE CAST(NULL AS BIT) END AS INT) AS [c1], CAST(CASE WHEN [events].[count] > ? THEN CAST(1 AS BIT) WHEN NOT ([events].[count] > ?) THEN CAST(0 AS BIT) ELSE CAST(NULL AS BIT) END AS BIGINT) AS [c2], CAST([events].[count] AS BIT) AS [c3], CASE CASE WHEN [events].[count] > ? THEN CAST(1 AS BIT) WHEN NOT ([events].[count] > ?) THEN CAST(0 AS BIT) ELSE CAST(NULL AS BIT) END WHEN 1 THEN N'true' WHEN 0 THEN N'false' END COLLATE Latin1_General_100_BIN2 AS [c4] FROM [events]
-- parameters: [1: integer, 1: integer, 1: integer, 1: integer, 1: integer, 1: integer]

-- Oracle
SELECT CAST(CASE WHEN "events"."count" > ? THEN 1 WHEN NOT ("events"."count" > ?) THEN 0 ELSE CAST(NULL AS NUMBER(1)) END AS NUMBER(10)) AS "c1", CAST(CASE WHEN "events"."count" > ? THEN 1 WHEN NOT ("events"."count" > ?) THEN 0 ELSE CAST(NULL AS NUMBER(1)) END AS NUMBER(19)) AS "c2", ABS(SIGN("events"."count")) AS "c3", CASE CASE WHEN "events"."count" > ? THEN 1 WHEN NOT ("events"."count" > ?) THEN 0 ELSE CAST(NULL AS NUMBER(1)) END WHEN 1 THEN 'true' WHEN 0 THEN 'false' END AS "c4" FROM "events"
-- parameters: [1: integer, 1: integer, 1: integer, 1: integer, 1: integer, 1: integer]
