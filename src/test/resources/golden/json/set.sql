-- json/set: a document with a text, number, truth value and null put at places

-- PostgreSQL, CockroachDB
SELECT CASE jsonb_typeof("events"."attributes") WHEN 'object' THEN jsonb_set("events"."attributes", CAST('{"theme"}' AS text[]), CAST(? AS jsonb)) ELSE "events"."attributes" END AS "c1", CASE jsonb_typeof("events"."attributes") WHEN 'object' THEN jsonb_set("events"."attributes", CAST('{"n"}' AS text[]), CAST(? AS jsonb)) ELSE "events"."attributes" END AS "c2", CASE jsonb_typeof("events"."attributes" #> CAST('{"list"}' AS text[])) WHEN 'array' THEN jsonb_set("events"."attributes", CAST('{"list",0}' AS text[]), CAST(? AS jsonb)) ELSE "events"."attributes" END AS "c3", CASE jsonb_typeof("events"."attributes" #> CAST('{"a"}' AS text[])) WHEN 'object' THEN jsonb_set("events"."attributes", CAST('{"a","b"}' AS text[]), CAST(? AS jsonb)) ELSE "events"."attributes" END AS "c4" FROM "events"
-- parameters: ['"it's"': json, '5': json, 'true': json, 'null': json]

-- MySQL
SELECT JSON_SET(`events`.`attributes`, '$."theme"', CAST(? AS JSON)) AS `c1`, JSON_SET(`events`.`attributes`, '$."n"', CAST(? AS JSON)) AS `c2`, JSON_SET(`events`.`attributes`, '$."list"[0]', CAST(? AS JSON)) AS `c3`, JSON_SET(`events`.`attributes`, '$."a"."b"', CAST(? AS JSON)) AS `c4` FROM `events`
-- parameters: ['"it's"': json, '5': json, 'true': json, 'null': json]

-- MariaDB
SELECT JSON_SET(`events`.`attributes`, '$."theme"', JSON_EXTRACT(?, '$')) AS `c1`, JSON_SET(`events`.`attributes`, '$."n"', JSON_EXTRACT(?, '$')) AS `c2`, JSON_SET(`events`.`attributes`, '$."list"[0]', JSON_EXTRACT(?, '$')) AS `c3`, JSON_SET(`events`.`attributes`, '$."a"."b"', JSON_EXTRACT(?, '$')) AS `c4` FROM `events`
-- parameters: ['"it's"': json, '5': json, 'true': json, 'null': json]

-- SQLite
SELECT json_set("events"."attributes", '$."theme"', json(?)) AS "c1", json_set("events"."attributes", '$."n"', json(?)) AS "c2", json_set("events"."attributes", '$."list"[0]', json(?)) AS "c3", json_set("events"."attributes", '$."a"."b"', json(?)) AS "c4" FROM "events"
-- parameters: ['"it's"': json, '5': json, 'true': json, 'null': json]

-- SQL Server
SELECT JSON_MODIFY([events].[attributes], N'$."theme"', JSON_QUERY(?, 'strict $')) AS [c1], JSON_MODIFY([events].[attributes], N'$."n"', JSON_QUERY(?, 'strict $')) AS [c2], JSON_MODIFY([events].[attributes], N'$."list"[0]', JSON_QUERY(?, 'strict $')) AS [c3], JSON_MODIFY([events].[attributes], N'$."a"."b"', JSON_QUERY(?, 'strict $')) AS [c4] FROM [events]
-- parameters: ['"it's"': json, '5': json, 'true': json, 'null': json]

-- Oracle
SELECT JSON_TRANSFORM("events"."attributes", SET '$."theme"' = ? FORMAT JSON) AS "c1", JSON_TRANSFORM("events"."attributes", SET '$."n"' = ? FORMAT JSON) AS "c2", JSON_TRANSFORM("events"."attributes", SET '$."list"[0]' = ? FORMAT JSON) AS "c3", JSON_TRANSFORM("events"."attributes", SET '$."a"."b"' = ? FORMAT JSON) AS "c4" FROM "events"
-- parameters: ['"it's"': json, '5': json, 'true': json, 'null': json]
