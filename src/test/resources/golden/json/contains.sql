-- json/contains: a part of a document

-- PostgreSQL, CockroachDB
SELECT "events"."id" FROM "events" WHERE "events"."attributes" @> ?
-- parameters: ['{"theme": "dark"}': json]

-- MySQL, MariaDB
SELECT `events`.`id` FROM `events` WHERE JSON_CONTAINS(`events`.`attributes`, ?)
-- parameters: ['{"theme": "dark"}': json]

-- SQLite
SELECT "events"."id" FROM "events" WHERE hysteria_json_contains("events"."attributes", ?)
-- parameters: ['{"theme": "dark"}': json]

-- SQL Server, Oracle
-- unsupported: containment of JSON documents; Compare the values at the paths you know, or filter in Java.
