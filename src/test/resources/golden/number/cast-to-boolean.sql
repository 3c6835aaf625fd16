-- number/cast-to-boolean: a number as a truth value

-- PostgreSQL, CockroachDB
SELECT CAST("events"."count" AS boolean) AS "c1" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT CAST(`events`.`count` AS SIGNED) AS `c1` FROM `events`
-- parameters: []

-- SQLite
SELECT CAST("events"."count" AS INTEGER) AS "c1" FROM "events"
-- parameters: []

-- SQL Server
SELECT CAST([events].[count] AS BIT) AS [c1] FROM [events]
-- parameters: []

-- Oracle
SELECT CAST("events"."count" AS NUMBER(1)) AS "c1" FROM "events"
-- parameters: []
