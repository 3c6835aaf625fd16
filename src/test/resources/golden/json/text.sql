-- json/text: the scalar at a member, at an element, at the root

-- PostgreSQL, CockroachDB
SELECT CASE WHEN jsonb_typeof("events"."attributes" #> CAST('{"theme"}' AS text[])) NOT IN ('object', 'array') THEN "events"."attributes" #>> CAST('{"theme"}' AS text[]) END AS "c1", CASE WHEN jsonb_typeof("events"."attributes" #> CAST('{"list",0}' AS text[])) NOT IN ('object', 'array') THEN "events"."attributes" #>> CAST('{"list",0}' AS text[]) END AS "c2", CASE WHEN jsonb_typeof("events"."attributes") NOT IN ('object', 'array') THEN "events"."attributes" #>> CAST('{}' AS text[]) END AS "c3" FROM "events"
-- parameters: []

-- MySQL
SELECT CASE WHEN CAST(JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."theme"')) AS CHAR) NOT IN ('OBJECT', 'ARRAY', 'NULL') THEN CAST(JSON_UNQUOTE(JSON_EXTRACT(`events`.`attributes`, '$."theme"')) AS CHAR) END AS `c1`, CASE WHEN CAST(JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."list"[0]')) AS CHAR) NOT IN ('OBJECT', 'ARRAY', 'NULL') THEN CAST(JSON_UNQUOTE(JSON_EXTRACT(`events`.`attributes`, '$."list"[0]')) AS CHAR) END AS `c2`, CASE WHEN CAST(JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$')) AS CHAR) NOT IN ('OBJECT', 'ARRAY', 'NULL') THEN CAST(JSON_UNQUOTE(JSON_EXTRACT(`events`.`attributes`, '$')) AS CHAR) END AS `c3` FROM `events`
-- parameters: []

-- MariaDB
SELECT CAST(CASE JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."theme"')) WHEN 'BOOLEAN' THEN JSON_EXTRACT(`events`.`attributes`, '$."theme"') ELSE JSON_VALUE(`events`.`attributes`, '$."theme"') END AS CHAR) AS `c1`, CAST(CASE JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."list"[0]')) WHEN 'BOOLEAN' THEN JSON_EXTRACT(`events`.`attributes`, '$."list"[0]') ELSE JSON_VALUE(`events`.`attributes`, '$."list"[0]') END AS CHAR) AS `c2`, CAST(CASE JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$')) WHEN 'BOOLEAN' THEN JSON_EXTRACT(`events`.`attributes`, '$') ELSE JSON_VALUE(`events`.`attributes`, '$') END AS CHAR) AS `c3` FROM `events`
-- parameters: []

-- SQLite
SELECT CASE json_type("events"."attributes", '$."theme"') WHEN 'object' THEN NULL WHEN 'array' THEN NULL WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract("events"."attributes", '$."theme"') AS TEXT) END AS "c1", CASE json_type("events"."attributes", '$."list"[0]') WHEN 'object' THEN NULL WHEN 'array' THEN NULL WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract("events"."attributes", '$."list"[0]') AS TEXT) END AS "c2", CASE json_type("events"."attributes", '$') WHEN 'object' THEN NULL WHEN 'array' THEN NULL WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract("events"."attributes", '$') AS TEXT) END AS "c3" FROM "events"
-- parameters: []

-- SQL Server
SELECT JSON_VALUE([events].[attributes], N'$."theme"') AS [c1], JSON_VALUE([events].[attributes], N'$."list"[0]') AS [c2], JSON_VALUE([events].[attributes], N'$') AS [c3] FROM [events]
-- parameters: []

-- Oracle
SELECT JSON_VALUE("events"."attributes", '$."theme"') AS "c1", JSON_VALUE("events"."attributes", '$."list"[0]') AS "c2", JSON_VALUE("events"."attributes", '$') AS "c3" FROM "events"
-- parameters: []
