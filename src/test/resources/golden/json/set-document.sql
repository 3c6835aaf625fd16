-- json/set-document: a document put into a document

-- PostgreSQL, CockroachDB
SELECT CASE WHEN jsonb_typeof("events"."attributes") = 'object' THEN jsonb_set("events"."attributes", CAST('{"a"}' AS text[]), ("events"."attributes" -> 'b')) ELSE "events"."attributes" END AS "c1", CASE WHEN jsonb_typeof("events"."attributes") = 'object' THEN jsonb_set("events"."attributes", CAST('{"a"}' AS text[]), CAST(? AS jsonb)) ELSE "events"."attributes" END AS "c2" FROM "events"
-- parameters: ['[1, {}]': json]

-- MySQL
SELECT JSON_SET(`events`.`attributes`, '$."a"', JSON_EXTRACT(`events`.`attributes`, '$."b"')) AS `c1`, JSON_SET(`events`.`attributes`, '$."a"', CAST(? AS JSON)) AS `c2` FROM `events`
-- parameters: ['[1, {}]': json]

-- MariaDB
SELECT JSON_SET(`events`.`attributes`, '$."a"', JSON_EXTRACT(JSON_EXTRACT(`events`.`attributes`, '$."b"'), '$')) AS `c1`, JSON_SET(`events`.`attributes`, '$."a"', JSON_EXTRACT(?, '$')) AS `c2` FROM `events`
-- parameters: ['[1, {}]': json]

-- SQLite
SELECT json_set("events"."attributes", '$."a"', json(("events"."attributes" -> '$."b"'))) AS "c1", json_set("events"."attributes", '$."a"', json(?)) AS "c2" FROM "events"
-- parameters: ['[1, {}]': json]

-- SQL Server
SELECT JSON_MODIFY([events].[attributes], N'$."a"', JSON_QUERY((SELECT CASE j.[type] WHEN 0 THEN N'null' WHEN 1 THEN N'"' + STRING_ESCAPE(j.[value], 'json') + N'"' ELSE j.[value] END FROM OPENJSON([events].[attributes], N'$') AS j WHERE j.[key] = N'b' AND LEFT(LTRIM(JSON_QUERY([events].[attributes], N'$')), 1) = N'{'), 'strict $')) AS [c1], JSON_MODIFY([events].[attributes], N'$."a"', JSON_QUERY(?, 'strict $')) AS [c2] FROM [events]
-- parameters: ['[1, {}]': json]

-- Oracle
SELECT CASE WHEN JSON_VALUE("events"."attributes", '$.type()') = 'object' THEN JSON_TRANSFORM("events"."attributes", SET '$."a"' = CASE WHEN JSON_VALUE("events"."attributes", '$.type()') = 'object' THEN SUBSTR(JSON_QUERY("events"."attributes", '$."b"' RETURNING CLOB WITH WRAPPER), 2, LENGTH(JSON_QUERY("events"."attributes", '$."b"' RETURNING CLOB WITH WRAPPER)) - 2) END FORMAT JSON) ELSE "events"."attributes" END AS "c1", CASE WHEN JSON_VALUE("events"."attributes", '$.type()') = 'object' THEN JSON_TRANSFORM("events"."attributes", SET '$."a"' = ? FORMAT JSON) ELSE "events"."attributes" END AS "c2" FROM "events"
-- parameters: ['[1, {}]': json]
