-- array/length: the number of elements

-- PostgreSQL
SELECT cardinality("events"."labels") AS "c1", cardinality("events"."scores") AS "c2" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT (SELECT COUNT(*) FROM JSON_TABLE(`events`.`labels`, '$[*]' COLUMNS (v FOR ORDINALITY)) j) AS `c1`, (SELECT COUNT(*) FROM JSON_TABLE(`events`.`scores`, '$[*]' COLUMNS (v FOR ORDINALITY)) j) AS `c2` FROM `events`
-- parameters: []

-- SQLite
SELECT json_array_length("events"."labels") AS "c1", json_array_length("events"."scores") AS "c2" FROM "events"
-- parameters: []

-- SQL Server
SELECT (SELECT COUNT(*) FROM OPENJSON([events].[labels])) AS [c1], (SELECT COUNT(*) FROM OPENJSON([events].[scores])) AS [c2] FROM [events]
-- parameters: []

-- Oracle
SELECT (SELECT COUNT(*) FROM JSON_TABLE("events"."labels", '$[*]' COLUMNS (v FOR ORDINALITY)) j) AS "c1", (SELECT COUNT(*) FROM JSON_TABLE("events"."scores", '$[*]' COLUMNS (v FOR ORDINALITY)) j) AS "c2" FROM "events"
-- parameters: []
