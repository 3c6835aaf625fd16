-- json/text-compared: in filter, order and limit

-- PostgreSQL
SELECT "events"."id" FROM "events" WHERE CASE WHEN jsonb_typeof("events"."attributes" #> CAST('{"theme"}' AS text[])) NOT IN ('object', 'array') THEN "events"."attributes" #>> CAST('{"theme"}' AS text[]) END = ? AND CAST(CASE WHEN jsonb_typeof("events"."attributes" #> CAST('{"n"}' AS text[])) NOT IN ('object', 'array') THEN "events"."attributes" #>> CAST('{"n"}' AS text[]) END AS integer) > ? ORDER BY CASE WHEN jsonb_typeof("events"."attributes" #> CAST('{"rank"}' AS text[])) NOT IN ('object', 'array') THEN "events"."attributes" #>> CAST('{"rank"}' AS text[]) END LIMIT ?
-- parameters: ['dark': text, 5: integer, 3: bigint]

-- MySQL, MariaDB
SELECT `events`.`id` FROM `events` WHERE CASE WHEN JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."theme"')) NOT IN ('OBJECT', 'ARRAY', 'NULL') THEN JSON_UNQUOTE(JSON_EXTRACT(`events`.`attributes`, '$."theme"')) END = ? AND CAST(CASE WHEN JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."n"')) NOT IN ('OBJECT', 'ARRAY', 'NULL') THEN JSON_UNQUOTE(JSON_EXTRACT(`events`.`attributes`, '$."n"')) END AS SIGNED) > ? ORDER BY CASE WHEN JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."rank"')) NOT IN ('OBJECT', 'ARRAY', 'NULL') THEN JSON_UNQUOTE(JSON_EXTRACT(`events`.`attributes`, '$."rank"')) END LIMIT ?
-- parameters: ['dark': text, 5: integer, 3: bigint]

-- SQLite
SELECT "events"."id" FROM "events" WHERE CASE json_type("events"."attributes", '$."theme"') WHEN 'object' THEN NULL WHEN 'array' THEN NULL WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract("events"."attributes", '$."theme"') AS TEXT) END = ? AND CAST(CASE json_type("events"."attributes", '$."n"') WHEN 'object' THEN NULL WHEN 'array' THEN NULL WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract("events"."attributes", '$."n"') AS TEXT) END AS INTEGER) > ? ORDER BY CASE json_type("events"."attributes", '$."rank"') WHEN 'object' THEN NULL WHEN 'array' THEN NULL WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract("events"."attributes", '$."rank"') AS TEXT) END NULLS LAST LIMIT ?
-- parameters: ['dark': text, 5: integer, 3: bigint]

-- SQL Server
SELECT TOP (?) [events].[id] FROM [events] WHERE JSON_VALUE([events].[attributes], N'$."theme"') = ? AND CAST(JSON_VALUE([events].[attributes], N'$."n"') AS INT) > ? ORDER BY JSON_VALUE([events].[attributes], N'$."rank"')
-- parameters: [3: bigint, 'dark': text, 5: integer]

-- Oracle
SELECT "events"."id" FROM "events" WHERE JSON_VALUE("events"."attributes", '$."theme"') = ? AND CAST(JSON_VALUE("events"."attributes", '$."n"') AS NUMBER(10)) > ? ORDER BY JSON_VALUE("events"."attributes", '$."rank"') FETCH NEXT ? ROWS ONLY
-- parameters: ['dark': text, 5: integer, 3: bigint]
