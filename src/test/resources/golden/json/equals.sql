-- json/equals: the same value, whatever the members' order

-- PostgreSQL, CockroachDB
SELECT "events"."id" FROM "events" WHERE "events"."attributes" = CAST(? AS jsonb)
-- parameters: ['{"b": 1, "a": [1.0]}': json]

-- MySQL
SELECT `events`.`id` FROM `events` WHERE `events`.`attributes` = CAST(? AS JSON)
-- parameters: ['{"b": 1, "a": [1.0]}': json]

-- MariaDB
SELECT `events`.`id` FROM `events` WHERE JSON_EQUALS(`events`.`attributes`, ?) = 1
-- parameters: ['{"b": 1, "a": [1.0]}': json]

-- SQLite
SELECT "events"."id" FROM "events" WHERE hysteria_json_equals("events"."attributes", ?)
-- parameters: ['{"b": 1, "a": [1.0]}': json]

-- SQL Server
-- unsupported: equality of JSON documents; Compare the values at the paths you know, or filter in Java.

-- Oracle
SELECT "events"."id" FROM "events" WHERE JSON_EQUAL("events"."attributes", ?)
-- parameters: ['{"b": 1, "a": [1.0]}': json]
