-- difference/null-in-array: a null that is looked for in an array

-- PostgreSQL
SELECT CAST(NULL AS integer) = ANY ("events"."scores") AS "c1" FROM "events"
-- parameters: []

-- CockroachDB
SELECT CAST(NULL AS int4) = ANY ("events"."scores") AS "c1" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT 1 = NULL AS `c1` FROM `events`
-- parameters: []

-- SQLite
SELECT 1 = NULL AS "c1" FROM "events"
-- parameters: []

-- SQL Server
SELECT CASE WHEN 1 = NULL THEN CAST(1 AS BIT) WHEN NOT (1 = NULL) THEN CAST(0 AS BIT) ELSE CAST(NULL AS BIT) END AS [c1] FROM [events]
-- parameters: []

-- Oracle
SELECT CASE WHEN 1 = NULL THEN 1 WHEN NOT (1 = NULL) THEN 0 ELSE CAST(NULL AS NUMBER(1)) END AS "c1" FROM "events"
-- parameters: []
