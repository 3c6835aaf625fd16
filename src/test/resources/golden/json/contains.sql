-- json/contains: a part of a document

-- PostgreSQL, CockroachDB
SELECT "events"."id" FROM "events" WHERE "events"."attributes" @> CAST(? AS jsonb)
-- parameters: ['{"theme": "dark"}': json]

-- MySQL
SELECT `events`.`id` FROM `events` WHERE CASE WHEN `events`.`attributes` IS NOT NULL THEN CAST(JSON_TYPE(`events`.`attributes`) AS CHAR) <=> 'OBJECT' AND JSON_EXTRACT(`events`.`attributes`, '$."theme"') <=> CAST(? AS JSON) END
-- parameters: ['"dark"': json]

-- MariaDB
SELECT `events`.`id` FROM `events` WHERE CASE WHEN `events`.`attributes` IS NOT NULL THEN CAST(JSON_TYPE(`events`.`attributes`) AS CHAR) <=> 'OBJECT' AND COALESCE(JSON_EQUALS(JSON_EXTRACT(`events`.`attributes`, '$."theme"'), ?), 0) = 1 END
-- parameters: ['"dark"': json]

-- SQLite
SELECT "events"."id" FROM "events" WHERE hysteria_json_contains("events"."attributes", ?)
-- parameters: ['{"theme": "dark"}': json]

-- SQL Server, Oracle
-- unsupported: containment of JSON documents; Compare the values at the paths you know, or filter in Java.
