-- json/text-compared: in filter, order and limit

-- PostgreSQL
SELECT "events"."id" FROM "events" WHERE CASE WHEN jsonb_typeof("events"."attributes" -> 'theme') NOT IN ('object', 'array') THEN "events"."attributes" -> 'theme' #>> '{}' END COLLATE "C" = ? AND CAST(CASE WHEN jsonb_typeof("events"."attributes" -> 'n') NOT IN ('object', 'array') THEN "events"."attributes" -> 'n' #>> '{}' END COLLATE "C" AS integer) > ? ORDER BY CASE WHEN jsonb_typeof("events"."attributes" -> 'rank') NOT IN ('object', 'array') THEN "events"."attributes" -> 'rank' #>> '{}' END COLLATE "C" LIMIT ?
-- parameters: ['dark': text, 5: integer, 3: bigint]

-- CockroachDB
SELECT "events"."id" FROM "events" WHERE CASE WHEN jsonb_typeof("events"."attributes" -> 'theme') NOT IN ('object', 'array') THEN "events"."attributes" -> 'theme' #>> '{}' END = ? AND CAST(CASE WHEN jsonb_typeof("events"."attributes" -> 'n') NOT IN ('object', 'array') THEN "events"."attributes" -> 'n' #>> '{}' END AS int4) > ? ORDER BY CASE WHEN jsonb_typeof("events"."attributes" -> 'rank') NOT IN ('object', 'array') THEN "events"."attributes" -> 'rank' #>> '{}' END NULLS LAST LIMIT ?
-- parameters: ['dark': text, 5: integer, 3: bigint]

-- MySQL
SELECT `events`.`id` FROM `events` WHERE CASE WHEN CAST(JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."theme"')) AS CHAR) NOT IN ('OBJECT', 'ARRAY', 'NULL') THEN CAST(JSON_UNQUOTE(JSON_EXTRACT(`events`.`attributes`, '$."theme"')) AS CHAR) END = ? AND CAST(CASE WHEN CAST(JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."n"')) AS CHAR) NOT IN ('OBJECT', 'ARRAY', 'NULL') THEN CAST(JSON_UNQUOTE(JSON_EXTRACT(`events`.`attributes`, '$."n"')) AS CHAR) END AS SIGNED) > ? ORDER BY CASE WHEN CASE WHEN CAST(JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."rank"')) AS CHAR) NOT IN ('OBJECT', 'ARRAY', 'NULL') THEN CAST(JSON_UNQUOTE(JSON_EXTRACT(`events`.`attributes`, '$."rank"')) AS CHAR) END IS NULL THEN 1 ELSE 0 END, CASE WHEN CAST(JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."rank"')) AS CHAR) NOT IN ('OBJECT', 'ARRAY', 'NULL') THEN CAST(JSON_UNQUOTE(JSON_EXTRACT(`events`.`attributes`, '$."rank"')) AS CHAR) END LIMIT ?
-- parameters: ['dark': text, 5: integer, 3: bigint]

-- MariaDB
SELECT `events`.`id` FROM `events` WHERE CAST(CASE JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."theme"')) WHEN 'BOOLEAN' THEN JSON_EXTRACT(`events`.`attributes`, '$."theme"') ELSE JSON_VALUE(`events`.`attributes`, '$."theme"') END AS CHAR) = ? AND CAST(CAST(CASE JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."n"')) WHEN 'BOOLEAN' THEN JSON_EXTRACT(`events`.`attributes`, '$."n"') ELSE JSON_VALUE(`events`.`attributes`, '$."n"') END AS CHAR) AS SIGNED) > ? ORDER BY CASE WHEN CAST(CASE JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."rank"')) WHEN 'BOOLEAN' THEN JSON_EXTRACT(`events`.`attributes`, '$."rank"') ELSE JSON_VALUE(`events`.`attributes`, '$."rank"') END AS CHAR) IS NULL THEN 1 ELSE 0 END, CAST(CASE JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."rank"')) WHEN 'BOOLEAN' THEN JSON_EXTRACT(`events`.`attributes`, '$."rank"') ELSE JSON_VALUE(`events`.`attributes`, '$."rank"') END AS CHAR) LIMIT ?
-- parameters: ['dark': text, 5: integer, 3: bigint]

-- SQLite
SELECT "events"."id" FROM "events" WHERE CASE json_type("events"."attributes", '$."theme"') WHEN 'object' THEN NULL WHEN 'array' THEN NULL WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract("events"."attributes", '$."theme"') AS TEXT) END = ? AND CAST(CASE json_type("events"."attributes", '$."n"') WHEN 'object' THEN NULL WHEN 'array' THEN NULL WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract("events"."attributes", '$."n"') AS TEXT) END AS INTEGER) > ? ORDER BY CASE json_type("events"."attributes", '$."rank"') WHEN 'object' THEN NULL WHEN 'array' THEN NULL WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract("events"."attributes", '$."rank"') AS TEXT) END NULLS LAST LIMIT ?
-- parameters: ['dark': text, 5: integer, 3: bigint]

-- SQL Server
SELECT TOP (?) [events].[id] FROM [events] WHERE JSON_VALUE([events].[attributes], N'$."theme"') = ? AND CAST(JSON_VALUE([events].[attributes], N'$."n"') AS INT) > ? ORDER BY CASE WHEN JSON_VALUE([events].[attributes], N'$."rank"') IS NULL THEN 1 ELSE 0 END, JSON_VALUE([events].[attributes], N'$."rank"')
-- parameters: [3: bigint, 'dark': text, 5: integer]

-- Oracle
SELECT "events"."id" FROM "events" WHERE CASE WHEN JSON_VALUE("events"."attributes", '$.type()') = 'object' THEN JSON_VALUE("events"."attributes", '$."theme"') END = ? AND CAST(CASE WHEN JSON_VALUE("events"."attributes", '$.type()') = 'object' THEN JSON_VALUE("events"."attributes", '$."n"') END AS NUMBER(10)) > ? ORDER BY CASE WHEN JSON_VALUE("events"."attributes", '$.type()') = 'object' THEN JSON_VALUE("events"."attributes", '$."rank"') END FETCH NEXT ? ROWS ONLY
-- parameters: ['dark': text, 5: integer, 3: bigint]
