-- json/value: the JSON value at a place

-- PostgreSQL, CockroachDB
SELECT ("events"."attributes" -> 'theme') AS "c1", ("events"."attributes" -> 1) AS "c2", ("events"."attributes") AS "c3" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT JSON_EXTRACT(`events`.`attributes`, '$."theme"') AS `c1`, JSON_EXTRACT(`events`.`attributes`, '$[1]') AS `c2`, JSON_EXTRACT(`events`.`attributes`, '$') AS `c3` FROM `events`
-- parameters: []

-- SQLite
SELECT ("events"."attributes" -> '$."theme"') AS "c1", ("events"."attributes" -> '$[1]') AS "c2", ("events"."attributes" -> '$') AS "c3" FROM "events"
-- parameters: []

-- SQL Server
SELECT (SELECT CASE j.[type] WHEN 0 THEN N'null' WHEN 1 THEN N'"' + STRING_ESCAPE(j.[value], 'json') + N'"' ELSE j.[value] END FROM OPENJSON([events].[attributes], N'$') AS j WHERE j.[key] = N'theme' AND LEFT(LTRIM(JSON_QUERY([events].[attributes], N'$')), 1) = N'{') AS [c1], (SELECT CASE j.[type] WHEN 0 THEN N'null' WHEN 1 THEN N'"' + STRING_ESCAPE(j.[value], 'json') + N'"' ELSE j.[value] END FROM OPENJSON([events].[attributes], N'$') AS j WHERE j.[key] = N'1' AND LEFT(LTRIM(JSON_QUERY([events].[attributes], N'$')), 1) = N'[') AS [c2], [events].[attributes] AS [c3] FROM [events]
-- parameters: []

-- Oracle
SELECT CASE WHEN JSON_VALUE("events"."attributes", '$.type()') = 'object' THEN SUBSTR(JSON_QUERY("events"."attributes", '$."theme"' RETURNING CLOB WITH WRAPPER), 2, LENGTH(JSON_QUERY("events"."attributes", '$."theme"' RETURNING CLOB WITH WRAPPER)) - 2) END AS "c1", CASE WHEN JSON_VALUE("events"."attributes", '$.type()') = 'array' THEN SUBSTR(JSON_QUERY("events"."attributes", '$[1]' RETURNING CLOB WITH WRAPPER), 2, LENGTH(JSON_QUERY("events"."attributes", '$[1]' RETURNING CLOB WITH WRAPPER)) - 2) END AS "c2", SUBSTR(JSON_QUERY("events"."attributes", '$' RETURNING CLOB WITH WRAPPER), 2, LENGTH(JSON_QUERY("events"."attributes", '$' RETURNING CLOB WITH WRAPPER)) - 2) AS "c3" FROM "events"
-- parameters: []
