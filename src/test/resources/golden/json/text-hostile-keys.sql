-- json/text-hostile-keys: quotes, dots, spaces, backslashes in keys have no meaning

-- PostgreSQL
SELECT CASE WHEN jsonb_typeof("events"."attributes" -> 'a.b c' -> 'it''s "q"' -> '\') NOT IN ('object', 'array') THEN "events"."attributes" -> 'a.b c' -> 'it''s "q"' -> '\' #>> '{}' END COLLATE "C" AS "c1", CASE WHEN jsonb_typeof("events"."attributes" -> '$' -> '0') NOT IN ('object', 'array') THEN "events"."attributes" -> '$' -> '0' #>> '{}' END COLLATE "C" AS "c2", CASE WHEN jsonb_typeof("events"."attributes" -> 'ключ{}[],') NOT IN ('object', 'array') THEN "events"."attributes" -> 'ключ{}[],' #>> '{}' END COLLATE "C" AS "c3" FROM "events"
-- parameters: []

-- CockroachDB
SELECT CASE WHEN jsonb_typeof("events"."attributes" -> 'a.b c' -> 'it''s "q"' -> '\') NOT IN ('object', 'array') THEN "events"."attributes" -> 'a.b c' -> 'it''s "q"' -> '\' #>> '{}' END AS "c1", CASE WHEN jsonb_typeof("events"."attributes" -> '$' -> '0') NOT IN ('object', 'array') THEN "events"."attributes" -> '$' -> '0' #>> '{}' END AS "c2", CASE WHEN jsonb_typeof("events"."attributes" -> 'ключ{}[],') NOT IN ('object', 'array') THEN "events"."attributes" -> 'ключ{}[],' #>> '{}' END AS "c3" FROM "events"
-- parameters: []

-- MySQL
SELECT CASE WHEN CAST(JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."a.b c"."it''s \\"q\\""."\\\\"')) AS CHAR) NOT IN ('OBJECT', 'ARRAY', 'NULL') THEN CAST(JSON_UNQUOTE(JSON_EXTRACT(`events`.`attributes`, '$."a.b c"."it''s \\"q\\""."\\\\"')) AS CHAR) END AS `c1`, CASE WHEN CAST(JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."$"."0"')) AS CHAR) NOT IN ('OBJECT', 'ARRAY', 'NULL') THEN CAST(JSON_UNQUOTE(JSON_EXTRACT(`events`.`attributes`, '$."$"."0"')) AS CHAR) END AS `c2`, CASE WHEN CAST(JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."ключ{}[],"')) AS CHAR) NOT IN ('OBJECT', 'ARRAY', 'NULL') THEN CAST(JSON_UNQUOTE(JSON_EXTRACT(`events`.`attributes`, '$."ключ{}[],"')) AS CHAR) END AS `c3` FROM `events`
-- parameters: []

-- MariaDB
SELECT CAST(CASE JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."a.b c"."it''s \\"q\\""."\\\\"')) WHEN 'BOOLEAN' THEN JSON_EXTRACT(`events`.`attributes`, '$."a.b c"."it''s \\"q\\""."\\\\"') ELSE JSON_VALUE(`events`.`attributes`, '$."a.b c"."it''s \\"q\\""."\\\\"') END AS CHAR) AS `c1`, CAST(CASE JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."$"."0"')) WHEN 'BOOLEAN' THEN JSON_EXTRACT(`events`.`attributes`, '$."$"."0"') ELSE JSON_VALUE(`events`.`attributes`, '$."$"."0"') END AS CHAR) AS `c2`, CAST(CASE JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."ключ{}[],"')) WHEN 'BOOLEAN' THEN JSON_EXTRACT(`events`.`attributes`, '$."ключ{}[],"') ELSE JSON_VALUE(`events`.`attributes`, '$."ключ{}[],"') END AS CHAR) AS `c3` FROM `events`
-- parameters: []

-- SQLite
SELECT CASE json_type("events"."attributes", '$."a.b c"."it''s \"q\""."\\"') WHEN 'object' THEN NULL WHEN 'array' THEN NULL WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract("events"."attributes", '$."a.b c"."it''s \"q\""."\\"') AS TEXT) END AS "c1", CASE json_type("events"."attributes", '$."$"."0"') WHEN 'object' THEN NULL WHEN 'array' THEN NULL WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract("events"."attributes", '$."$"."0"') AS TEXT) END AS "c2", CASE json_type("events"."attributes", '$."ключ{}[],"') WHEN 'object' THEN NULL WHEN 'array' THEN NULL WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract("events"."attributes", '$."ключ{}[],"') AS TEXT) END AS "c3" FROM "events"
-- parameters: []

-- SQL Server
SELECT JSON_VALUE([events].[attributes], N'$."a.b c"."it''s \"q\""."\\"') AS [c1], JSON_VALUE([events].[attributes], N'$."$"."0"') AS [c2], JSON_VALUE([events].[attributes], N'$."ключ{}[],"') AS [c3] FROM [events]
-- parameters: []

-- Oracle
SELECT CASE WHEN JSON_VALUE("events"."attributes", '$.type()') = 'object' AND JSON_VALUE("events"."attributes", '$."a.b c".type()') = 'object' AND JSON_VALUE("events"."attributes", '$."a.b c"."it''s \"q\"".type()') = 'object' THEN JSON_VALUE("events"."attributes", '$."a.b c"."it''s \"q\""."\\"') END AS "c1", CASE WHEN JSON_VALUE("events"."attributes", '$.type()') = 'object' AND JSON_VALUE("events"."attributes", '$."$".type()') = 'object' THEN JSON_VALUE("events"."attributes", '$."$"."0"') END AS "c2", CASE WHEN JSON_VALUE("events"."attributes", '$.type()') = 'object' THEN JSON_VALUE("events"."attributes", '$."ключ{}[],"') END AS "c3" FROM "events"
-- parameters: []
