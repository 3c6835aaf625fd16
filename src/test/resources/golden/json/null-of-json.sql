-- json/null-of-json: a JSON null is a value

-- PostgreSQL, CockroachDB
SELECT "events"."id" FROM "events" WHERE ("events"."attributes" -> 'a') IS NOT NULL AND (("events"."attributes" -> 'a')) = CAST(? AS jsonb)
-- parameters: ['null': json]

-- MySQL
SELECT `events`.`id` FROM `events` WHERE JSON_EXTRACT(`events`.`attributes`, '$."a"') IS NOT NULL AND (JSON_EXTRACT(`events`.`attributes`, '$."a"')) = CAST(? AS JSON)
-- parameters: ['null': json]

-- MariaDB
SELECT `events`.`id` FROM `events` WHERE JSON_EXTRACT(`events`.`attributes`, '$."a"') IS NOT NULL AND JSON_EQUALS(JSON_EXTRACT(`events`.`attributes`, '$."a"'), ?) = 1
-- parameters: ['null': json]

-- SQLite
SELECT "events"."id" FROM "events" WHERE ("events"."attributes" -> '$."a"') IS NOT NULL AND hysteria_json_equals(("events"."attributes" -> '$."a"'), ?)
-- parameters: ['null': json]

-- SQL Server
-- unsupported: equality of JSON documents; Compare the values at the paths you know, or filter in Java.

-- Oracle
SELECT "events"."id" FROM "events" WHERE CASE WHEN JSON_VALUE("events"."attributes", '$.type()') = 'object' THEN SUBSTR(JSON_QUERY("events"."attributes", '$."a"' RETURNING CLOB WITH WRAPPER), 2, LENGTH(JSON_QUERY("events"."attributes", '$."a"' RETURNING CLOB WITH WRAPPER)) - 2) END IS NOT NULL AND JSON_EQUAL(CASE WHEN JSON_VALUE("events"."attributes", '$.type()') = 'object' THEN SUBSTR(JSON_QUERY("events"."attributes", '$."a"' RETURNING CLOB WITH WRAPPER), 2, LENGTH(JSON_QUERY("events"."attributes", '$."a"' RETURNING CLOB WITH WRAPPER)) - 2) END, ?)
-- parameters: ['null': json]
