-- cast/doubles: floating point numbers as exact ones, rounded

-- PostgreSQL
SELECT CAST("events"."reading" AS numeric(10, 2)) AS "c1", CAST(CAST("events"."reading" AS numeric) AS bigint) AS "c2" FROM "events"
-- parameters: []

-- CockroachDB
SELECT CAST("events"."reading" AS numeric(10, 2)) AS "c1", CAST(CAST("events"."reading" AS numeric) AS int8) AS "c2" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT CAST(`events`.`reading` AS decimal(65, 2)) AS `c1`, (ROUND(CAST(`events`.`reading` AS DECIMAL(65, 30))) DIV 1) AS `c2` FROM `events`
-- parameters: []

-- SQLite
SELECT hysteria_decimal("events"."reading", 2) AS "c1", hysteria_integer("events"."reading") AS "c2" FROM "events"
-- parameters: []

-- SQL Server
SELECT CAST([events].[reading] AS DECIMAL(10, 2)) AS [c1], CAST(CAST([events].[reading] AS DECIMAL(38, 0)) AS BIGINT) AS [c2] FROM [events]
-- parameters: []

-- Oracle
SELECT CAST("events"."reading" AS NUMBER(10, 2)) AS "c1", CAST("events"."reading" AS NUMBER(19)) AS "c2" FROM "events"
-- parameters: []
