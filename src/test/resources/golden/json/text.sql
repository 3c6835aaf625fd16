-- json/text: the scalar at a member, at an element, at the root

-- PostgreSQL
SELECT CASE WHEN jsonb_typeof("events"."attributes" -> 'theme') NOT IN ('object', 'array') THEN "events"."attributes" -> 'theme' #>> '{}' END COLLATE "C" AS "c1", CASE WHEN jsonb_typeof("events"."attributes" -> 'list') = 'array' THEN CASE WHEN jsonb_typeof("events"."attributes" -> 'list' -> 0) NOT IN ('object', 'array') THEN "events"."attributes" -> 'list' -> 0 #>> '{}' END END COLLATE "C" AS "c2", CASE WHEN jsonb_typeof("events"."attributes") NOT IN ('object', 'array') THEN "events"."attributes" #>> '{}' END COLLATE "C" AS "c3" FROM "events"
-- parameters: []

-- CockroachDB
SELECT CASE WHEN jsonb_typeof("events"."attributes" -> 'theme') NOT IN ('object', 'array') THEN "events"."attributes" -> 'theme' #>> '{}' END AS "c1", CASE WHEN jsonb_typeof("events"."attributes" -> 'list') = 'array' THEN CASE WHEN jsonb_typeof("events"."attributes" -> 'list' -> 0) NOT IN ('object', 'array') THEN "events"."attributes" -> 'list' -> 0 #>> '{}' END END AS "c2", CASE WHEN jsonb_typeof("events"."attributes") NOT IN ('object', 'array') THEN "events"."attributes" #>> '{}' END AS "c3" FROM "events"
-- parameters: []

-- MySQL
SELECT CASE WHEN CAST(JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."theme"')) AS CHAR) NOT IN ('OBJECT', 'ARRAY', 'NULL') THEN CAST(JSON_UNQUOTE(JSON_EXTRACT(`events`.`attributes`, '$."theme"')) AS CHAR) END AS `c1`, CASE WHEN CAST(JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."list"')) AS CHAR) = 'ARRAY' THEN CASE WHEN CAST(JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."list"[0]')) AS CHAR) NOT IN ('OBJECT', 'ARRAY', 'NULL') THEN CAST(JSON_UNQUOTE(JSON_EXTRACT(`events`.`attributes`, '$."list"[0]')) AS CHAR) END END AS `c2`, CASE WHEN CAST(JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$')) AS CHAR) NOT IN ('OBJECT', 'ARRAY', 'NULL') THEN CAST(JSON_UNQUOTE(JSON_EXTRACT(`events`.`attributes`, '$')) AS CHAR) END AS `c3` FROM `events`
-- parameters: []

-- MariaDB
SELECT CAST(CASE JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."theme"')) WHEN 'BOOLEAN' THEN JSON_EXTRACT(`events`.`attributes`, '$."theme"') ELSE JSON_VALUE(`events`.`attributes`, '$."theme"') END AS CHAR) AS `c1`, CASE WHEN CAST(JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."list"')) AS CHAR) = 'ARRAY' THEN CAST(CASE JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."list"[0]')) WHEN 'BOOLEAN' THEN JSON_EXTRACT(`events`.`attributes`, '$."list"[0]') ELSE JSON_VALUE(`events`.`attributes`, '$."list"[0]') END AS CHAR) END AS `c2`, CAST(CASE JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$')) WHEN 'BOOLEAN' THEN JSON_EXTRACT(`events`.`attributes`, '$') ELSE JSON_VALUE(`events`.`attributes`, '$') END AS CHAR) AS `c3` FROM `events`
-- parameters: []

-- SQLite
SELECT CASE json_type("events"."attributes", '$."theme"') WHEN 'object' THEN NULL WHEN 'array' THEN NULL WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract("events"."attributes", '$."theme"') AS TEXT) END AS "c1", CASE json_type("events"."attributes", '$."list"[0]') WHEN 'object' THEN NULL WHEN 'array' THEN NULL WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract("events"."attributes", '$."list"[0]') AS TEXT) END AS "c2", CASE json_type("events"."attributes", '$') WHEN 'object' THEN NULL WHEN 'array' THEN NULL WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract("events"."attributes", '$') AS TEXT) END AS "c3" FROM "events"
-- parameters: []

-- SQL Server
SELECT JSON_VALUE([events].[attributes], N'$."theme"') AS [c1], JSON_VALUE([events].[attributes], N'$."list"[0]') AS [c2], JSON_VALUE([events].[attributes], N'$') AS [c3] FROM [events]
-- parameters: []

-- Oracle
SELECT CASE WHEN JSON_VALUE("events"."attributes", '$.type()') = 'object' THEN JSON_VALUE("events"."attributes", '$."theme"') END AS "c1", CASE WHEN JSON_VALUE("events"."attributes", '$.type()') = 'object' AND JSON_VALUE("events"."attributes", '$."list".type()') = 'array' THEN JSON_VALUE("events"."attributes", '$."list"[0]') END AS "c2", JSON_VALUE("events"."attributes", '$') AS "c3" FROM "events"
-- parameters: []
