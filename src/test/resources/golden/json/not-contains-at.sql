-- json/not-contains-at: at a place, negated

-- PostgreSQL, CockroachDB
SELECT "events"."id" FROM "events" WHERE NOT ((("events"."attributes" -> 'a')) @> CAST(? AS jsonb))
-- parameters: ['[1]': json]

-- MySQL
SELECT `events`.`id` FROM `events` WHERE NOT (CASE WHEN JSON_EXTRACT(`events`.`attributes`, '$."a"') IS NOT NULL THEN CAST(JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."a"')) AS CHAR) <=> 'ARRAY' AND EXISTS (SELECT /*+ NO_SEMIJOIN() */ 1 FROM JSON_TABLE(CAST(JSON_EXTRACT(`events`.`attributes`, '$."a"') AS JSON), '$[*]' COLUMNS (n FOR ORDINALITY)) j1 WHERE JSON_EXTRACT(JSON_EXTRACT(`events`.`attributes`, '$."a"'), CONCAT('$[', j1.n - 1, ']')) <=> CAST(? AS JSON)) END)
-- parameters: ['1': json]

-- MariaDB
SELECT `events`.`id` FROM `events` WHERE NOT (CASE WHEN JSON_EXTRACT(`events`.`attributes`, '$."a"') IS NOT NULL THEN CAST(JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."a"')) AS CHAR) <=> 'ARRAY' AND EXISTS (SELECT /*+ NO_SEMIJOIN() */ 1 FROM JSON_TABLE(JSON_EXTRACT(`events`.`attributes`, '$."a"'), '$[*]' COLUMNS (n FOR ORDINALITY)) j1 WHERE COALESCE(JSON_EQUALS(JSON_EXTRACT(JSON_EXTRACT(`events`.`attributes`, '$."a"'), CONCAT('$[', j1.n - 1, ']')), ?), 0) = 1) END)
-- parameters: ['1': json]

-- SQLite
SELECT "events"."id" FROM "events" WHERE NOT (hysteria_json_contains(("events"."attributes" -> '$."a"'), ?))
-- parameters: ['[1]': json]

-- SQL Server, Oracle
-- unsupported: containment of JSON documents; Compare the values at the paths you know, or filter in Java.
