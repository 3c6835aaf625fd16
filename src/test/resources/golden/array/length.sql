-- array/length: the number of elements

-- PostgreSQL, CockroachDB
SELECT cardinality("events"."labels") AS "c1", cardinality("events"."scores") AS "c2" FROM "events"
-- parameters: []

-- MySQL
SELECT CASE WHEN `events`.`labels` IS NOT NULL THEN (SELECT COUNT(*) FROM JSON_TABLE(CAST(NULLIF(`events`.`labels`, '') AS JSON), '$[*]' COLUMNS (v FOR ORDINALITY)) j WHERE `events`.`labels` IS NOT NULL) END AS `c1`, CASE WHEN `events`.`scores` IS NOT NULL THEN (SELECT COUNT(*) FROM JSON_TABLE(CAST(NULLIF(`events`.`scores`, '') AS JSON), '$[*]' COLUMNS (v FOR ORDINALITY)) j WHERE `events`.`scores` IS NOT NULL) END AS `c2` FROM `events`
-- parameters: []

-- MariaDB
SELECT CASE WHEN `events`.`labels` IS NOT NULL THEN (SELECT COUNT(*) FROM JSON_TABLE(`events`.`labels`, '$[*]' COLUMNS (v FOR ORDINALITY)) j) END AS `c1`, CASE WHEN `events`.`scores` IS NOT NULL THEN (SELECT COUNT(*) FROM JSON_TABLE(`events`.`scores`, '$[*]' COLUMNS (v FOR ORDINALITY)) j) END AS `c2` FROM `events`
-- parameters: []

-- SQLite
SELECT json_array_length("events"."labels") AS "c1", json_array_length("events"."scores") AS "c2" FROM "events"
-- parameters: []

-- SQL Server
SELECT CASE WHEN [events].[labels] IS NOT NULL THEN (SELECT COUNT(*) FROM OPENJSON([events].[labels])) END AS [c1], CASE WHEN [events].[scores] IS NOT NULL THEN (SELECT COUNT(*) FROM OPENJSON([events].[scores])) END AS [c2] FROM [events]
-- parameters: []

-- Oracle
SELECT CASE WHEN "events"."labels" IS NOT NULL THEN (SELECT COUNT(*) FROM JSON_TABLE("events"."labels", '$[*]' COLUMNS (v FOR ORDINALITY)) j) END AS "c1", CASE WHEN "events"."scores" IS NOT NULL THEN (SELECT COUNT(*) FROM JSON_TABLE("events"."scores", '$[*]' COLUMNS (v FOR ORDINALITY)) j) END AS "c2" FROM "events"
-- parameters: []
