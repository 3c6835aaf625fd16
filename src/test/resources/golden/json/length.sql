-- json/length: the elements of an array

-- PostgreSQL, CockroachDB
SELECT CASE WHEN jsonb_typeof("events"."attributes" -> 'list') = 'array' THEN jsonb_array_length("events"."attributes" -> 'list') END AS "c1", CASE WHEN jsonb_typeof("events"."attributes") = 'array' THEN jsonb_array_length("events"."attributes") END AS "c2" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT CASE WHEN CAST(JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."list"')) AS CHAR) = 'ARRAY' THEN JSON_LENGTH(`events`.`attributes`, '$."list"') END AS `c1`, CASE WHEN CAST(JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$')) AS CHAR) = 'ARRAY' THEN JSON_LENGTH(`events`.`attributes`, '$') END AS `c2` FROM `events`
-- parameters: []

-- SQLite
SELECT CASE WHEN json_type("events"."attributes", '$."list"') = 'array' THEN json_array_length("events"."attributes", '$."list"') END AS "c1", CASE WHEN json_type("events"."attributes", '$') = 'array' THEN json_array_length("events"."attributes", '$') END AS "c2" FROM "events"
-- parameters: []

-- SQL Server
SELECT CASE WHEN LEFT(LTRIM(JSON_QUERY([events].[attributes], N'$."list"')), 1) = '[' THEN (SELECT COUNT(*) FROM OPENJSON([events].[attributes], N'$."list"')) END AS [c1], CASE WHEN LEFT(LTRIM(JSON_QUERY([events].[attributes], N'$')), 1) = '[' THEN (SELECT COUNT(*) FROM OPENJSON([events].[attributes], N'$')) END AS [c2] FROM [events]
-- parameters: []

-- Oracle
SELECT CASE WHEN JSON_VALUE("events"."attributes", '$.type()') = 'object' THEN CASE WHEN JSON_VALUE("events"."attributes", '$."list".type()') = 'array' THEN JSON_VALUE("events"."attributes", '$."list".size()' RETURNING NUMBER) END END AS "c1", CASE WHEN JSON_VALUE("events"."attributes", '$.type()') = 'array' THEN JSON_VALUE("events"."attributes", '$.size()' RETURNING NUMBER) END AS "c2" FROM "events"
-- parameters: []
