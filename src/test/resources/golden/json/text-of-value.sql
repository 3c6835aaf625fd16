-- json/text-of-value: a place in the value at a place

-- PostgreSQL
SELECT CASE WHEN jsonb_typeof((("events"."attributes" -> 'a')) -> 'b') NOT IN ('object', 'array') THEN (("events"."attributes" -> 'a')) -> 'b' #>> '{}' END COLLATE "C" AS "c1" FROM "events"
-- parameters: []

-- CockroachDB
SELECT CASE WHEN jsonb_typeof((("events"."attributes" -> 'a')) -> 'b') NOT IN ('object', 'array') THEN (("events"."attributes" -> 'a')) -> 'b' #>> '{}' END AS "c1" FROM "events"
-- parameters: []

-- MySQL
SELECT CASE WHEN CAST(JSON_TYPE(JSON_EXTRACT(JSON_EXTRACT(`events`.`attributes`, '$."a"'), '$."b"')) AS CHAR) NOT IN ('OBJECT', 'ARRAY', 'NULL') THEN CAST(JSON_UNQUOTE(JSON_EXTRACT(JSON_EXTRACT(`events`.`attributes`, '$."a"'), '$."b"')) AS CHAR) END AS `c1` FROM `events`
-- parameters: []

-- MariaDB
SELECT CAST(CASE JSON_TYPE(JSON_EXTRACT(JSON_EXTRACT(`events`.`attributes`, '$."a"'), '$."b"')) WHEN 'BOOLEAN' THEN JSON_EXTRACT(JSON_EXTRACT(`events`.`attributes`, '$."a"'), '$."b"') ELSE JSON_VALUE(JSON_EXTRACT(`events`.`attributes`, '$."a"'), '$."b"') END AS CHAR) AS `c1` FROM `events`
-- parameters: []

-- SQLite
SELECT CASE json_type(("events"."attributes" -> '$."a"'), '$."b"') WHEN 'object' THEN NULL WHEN 'array' THEN NULL WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(("events"."attributes" -> '$."a"'), '$."b"') AS TEXT) END AS "c1" FROM "events"
-- parameters: []

-- SQL Server
SELECT JSON_VALUE((SELECT CASE j.[type] WHEN 0 THEN N'null' WHEN 1 THEN N'"' + STRING_ESCAPE(j.[value], 'json') + N'"' ELSE j.[value] END FROM OPENJSON([events].[attributes], N'$') AS j WHERE j.[key] = N'a' AND LEFT(LTRIM(JSON_QUERY([events].[attributes], N'$')), 1) = N'{'), N'$."b"') AS [c1] FROM [events]
-- parameters: []

-- Oracle
SELECT CASE WHEN JSON_VALUE(CASE WHEN JSON_VALUE("events"."attributes", '$.type()') = 'object' THEN SUBSTR(JSON_QUERY("events"."attributes", '$."a"' RETURNING CLOB WITH WRAPPER), 2, LENGTH(JSON_QUERY("events"."attributes", '$."a"' RETURNING CLOB WITH WRAPPER)) - 2) END, '$.type()') = 'object' THEN JSON_VALUE(CASE WHEN JSON_VALUE("events"."attributes", '$.type()') = 'object' THEN SUBSTR(JSON_QUERY("events"."attributes", '$."a"' RETURNING CLOB WITH WRAPPER), 2, LENGTH(JSON_QUERY("events"."attributes", '$."a"' RETURNING CLOB WITH WRAPPER)) - 2) END, '$."b"') END AS "c1" FROM "events"
-- parameters: []
