-- json/not-contains-at: at a place, negated

-- PostgreSQL, CockroachDB
SELECT "events"."id" FROM "events" WHERE NOT ((("events"."attributes" #> CAST('{"a"}' AS text[]))) @> ?)
-- parameters: ['[1]': json]

-- MySQL, MariaDB
SELECT `events`.`id` FROM `events` WHERE NOT (JSON_CONTAINS(JSON_EXTRACT(`events`.`attributes`, '$."a"'), ?))
-- parameters: ['[1]': json]

-- SQLite
SELECT "events"."id" FROM "events" WHERE NOT (hysteria_json_contains(("events"."attributes" -> '$."a"'), ?))
-- parameters: ['[1]': json]

-- SQL Server, Oracle
-- unsupported: containment of JSON documents; Compare the values at the paths you know, or filter in Java.
