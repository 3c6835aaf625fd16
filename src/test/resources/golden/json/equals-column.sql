-- json/equals-column: two documents of one row

-- PostgreSQL, CockroachDB
SELECT "events"."id" FROM "events" WHERE (("events"."attributes" -> 'a')) = (("events"."attributes" -> 'b'))
-- parameters: []

-- MySQL
SELECT `events`.`id` FROM `events` WHERE (JSON_EXTRACT(`events`.`attributes`, '$."a"')) = (JSON_EXTRACT(`events`.`attributes`, '$."b"'))
-- parameters: []

-- MariaDB
SELECT `events`.`id` FROM `events` WHERE JSON_EQUALS(JSON_EXTRACT(`events`.`attributes`, '$."a"'), JSON_EXTRACT(`events`.`attributes`, '$."b"')) = 1
-- parameters: []

-- SQLite
SELECT "events"."id" FROM "events" WHERE hysteria_json_equals(("events"."attributes" -> '$."a"'), ("events"."attributes" -> '$."b"'))
-- parameters: []

-- SQL Server
-- unsupported: equality of JSON documents; Compare the values at the paths you know, or filter in Java.

-- Oracle
SELECT "events"."id" FROM "events" WHERE JSON_EQUAL(CASE WHEN JSON_VALUE("events"."attributes", '$.type()') = 'object' THEN SUBSTR(JSON_QUERY("events"."attributes", '$."a"' RETURNING CLOB WITH WRAPPER), 2, LENGTH(JSON_QUERY("events"."attributes", '$."a"' RETURNING CLOB WITH WRAPPER)) - 2) END, CASE WHEN JSON_VALUE("events"."attributes", '$.type()') = 'object' THEN SUBSTR(JSON_QUERY("events"."attributes", '$."b"' RETURNING CLOB WITH WRAPPER), 2, LENGTH(JSON_QUERY("events"."attributes", '$."b"' RETURNING CLOB WITH WRAPPER)) - 2) END)
-- parameters: []
