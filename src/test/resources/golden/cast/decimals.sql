-- cast/decimals: decimals as other numbers, rounded

-- PostgreSQL
SELECT CAST("events"."amount" AS numeric(10, 1)) AS "c1", CAST("events"."amount" AS integer) AS "c2", CAST("events"."amount" AS double precision) AS "c3" FROM "events"
-- parameters: []

-- CockroachDB
SELECT CAST("events"."amount" AS numeric(10, 1)) AS "c1", CAST("events"."amount" AS int4) AS "c2", CAST("events"."amount" AS double precision) AS "c3" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT CAST(`events`.`amount` AS decimal(65, 1)) AS `c1`, (ROUND(`events`.`amount`) DIV 1) AS `c2`, CAST(`events`.`amount` AS DOUBLE) AS `c3` FROM `events`
-- parameters: []

-- SQLite
SELECT hysteria_decimal("events"."amount", 1) AS "c1", hysteria_integer("events"."amount") AS "c2", CAST("events"."amount" AS REAL) AS "c3" FROM "events"
-- parameters: []

-- SQL Server
SELECT CAST([events].[amount] AS DECIMAL(10, 1)) AS [c1], CAST(CAST([events].[amount] AS DECIMAL(38, 0)) AS INT) AS [c2], CAST([events].[amount] AS FLOAT(53)) AS [c3] FROM [events]
-- parameters: []

-- Oracle
SELECT CAST("events"."amount" AS NUMBER(10, 1)) AS "c1", CAST("events"."amount" AS NUMBER(10)) AS "c2", CAST("events"."amount" AS BINARY_DOUBLE) AS "c3" FROM "events"
-- parameters: []
