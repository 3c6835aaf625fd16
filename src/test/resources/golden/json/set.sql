-- json/set: a document with a text, number, truth value and null put at places

-- PostgreSQL, CockroachDB
SELECT CASE WHEN jsonb_typeof("events"."attributes") = 'object' THEN jsonb_set("events"."attributes", CAST('{"theme"}' AS text[]), CAST(? AS jsonb)) ELSE "events"."attributes" END AS "c1", CASE WHEN jsonb_typeof("events"."attributes") = 'object' THEN jsonb_set("events"."attributes", CAST('{"n"}' AS text[]), CAST(? AS jsonb)) ELSE "events"."attributes" END AS "c2", CASE WHEN CASE WHEN jsonb_typeof("events"."attributes" -> 'list') = 'array' THEN jsonb_array_length("events"."attributes" -> 'list') END >= 0 THEN jsonb_set("events"."attributes", CAST('{"list",0}' AS text[]), CAST(? AS jsonb)) ELSE "events"."attributes" END AS "c3", CASE WHEN jsonb_typeof("events"."attributes" -> 'a') = 'object' THEN jsonb_set("events"."attributes", CAST('{"a","b"}' AS text[]), CAST(? AS jsonb)) ELSE "events"."attributes" END AS "c4" FROM "events"
-- parameters: ['"it's"': json, '5': json, 'true': json, 'null': json]

-- MySQL
SELECT JSON_SET(`events`.`attributes`, '$."theme"', CAST(? AS JSON)) AS `c1`, JSON_SET(`events`.`attributes`, '$."n"', CAST(? AS JSON)) AS `c2`, CASE WHEN CASE WHEN CAST(JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."list"')) AS CHAR) = 'ARRAY' THEN JSON_LENGTH(`events`.`attributes`, '$."list"') END >= 0 THEN JSON_SET(`events`.`attributes`, '$."list"[0]', CAST(? AS JSON)) ELSE `events`.`attributes` END AS `c3`, JSON_SET(`events`.`attributes`, '$."a"."b"', CAST(? AS JSON)) AS `c4` FROM `events`
-- parameters: ['"it's"': json, '5': json, 'true': json, 'null': json]

-- MariaDB
SELECT JSON_SET(`events`.`attributes`, '$."theme"', JSON_EXTRACT(?, '$')) AS `c1`, JSON_SET(`events`.`attributes`, '$."n"', JSON_EXTRACT(?, '$')) AS `c2`, CASE WHEN CASE WHEN CAST(JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."list"')) AS CHAR) = 'ARRAY' THEN JSON_LENGTH(`events`.`attributes`, '$."list"') END >= 0 THEN JSON_SET(`events`.`attributes`, '$."list"[0]', JSON_EXTRACT(?, '$')) ELSE `events`.`attributes` END AS `c3`, JSON_SET(`events`.`attributes`, '$."a"."b"', JSON_EXTRACT(?, '$')) AS `c4` FROM `events`
-- parameters: ['"it's"': json, '5': json, 'true': json, 'null': json]

-- SQLite
SELECT json_set("events"."attributes", '$."theme"', json(?)) AS "c1", json_set("events"."attributes", '$."n"', json(?)) AS "c2", CASE WHEN CASE WHEN json_type("events"."attributes", '$."list"') = 'array' THEN json_array_length("events"."attributes", '$."list"') END >= 0 THEN json_set("events"."attributes", '$."list"[0]', json(?)) ELSE "events"."attributes" END AS "c3", CASE WHEN json_type("events"."attributes", '$."a"') = 'object' THEN json_set("events"."attributes", '$."a"."b"', json(?)) ELSE "events"."attributes" END AS "c4" FROM "events"
-- parameters: ['"it's"': json, '5': json, 'true': json, 'null': json]

-- SQL Server
SELECT JSON_MODIFY([events].[attributes], N'$."theme"', JSON_QUERY(?, 'strict $')) AS [c1], JSON_MODIFY([events].[attributes], N'$."n"', JSON_QUERY(?, 'strict $')) AS [c2], CASE WHEN CASE WHEN LEFT(LTRIM(JSON_QUERY([events].[attributes], N'$."list"')), 1) = '[' THEN (SELECT COUNT(*) FROM OPENJSON([events].[attributes], N'$."list"')) END >= 0 THEN JSON_MODIFY([events].[attributes], N'$."list"[0]', JSON_QUERY(?, 'strict $')) ELSE [events].[attributes] END AS [c3], JSON_MODIFY([events].[attributes], N'$."a"."b"', JSON_QUERY(?, 'strict $')) AS [c4] FROM [events]
-- parameters: ['"it's"': json, '5': json, 'true': json, 'null': json]

-- Oracle
SELECT CASE WHEN JSON_VALUE("events"."attributes", '$.type()') = 'object' THEN JSON_TRANSFORM("events"."attributes", SET '$."theme"' = ? FORMAT JSON) ELSE "events"."attributes" END AS "c1", CASE WHEN JSON_VALUE("events"."attributes", '$.type()') = 'object' THEN JSON_TRANSFORM("events"."attributes", SET '$."n"' = ? FORMAT JSON) ELSE "events"."attributes" END AS "c2", CASE WHEN CASE WHEN JSON_VALUE("events"."attributes", '$.type()') = 'object' THEN CASE WHEN JSON_VALUE("events"."attributes", '$."list".type()') = 'array' THEN JSON_VALUE("events"."attributes", '$."list".size()' RETURNING NUMBER) END END >= 0 THEN JSON_TRANSFORM("events"."attributes", SET '$."list"[0]' = ? FORMAT JSON) ELSE "events"."attributes" END AS "c3", CASE WHEN CASE WHEN JSON_VALUE("events"."attributes", '$.type()') = 'object' THEN JSON_VALUE("events"."attributes", '$."a".type()') END = 'object' THEN JSON_TRANSFORM("events"."attributes", SET '$."a"."b"' = ? FORMAT JSON) ELSE "events"."attributes" END AS "c4" FROM "events"
-- parameters: ['"it's"': json, '5': json, 'true': json, 'null': json]
