-- array/differs: other elements, or another order

-- PostgreSQL, CockroachDB
SELECT "events"."id" FROM "events" WHERE "events"."labels" <> ?
-- parameters: [['red']: array of text]

-- MySQL
SELECT `events`.`id` FROM `events` WHERE CAST(`events`.`labels` AS JSON) <> CAST(? AS JSON)
-- parameters: [['red']: array of text]

-- MariaDB
SELECT `events`.`id` FROM `events` WHERE NOT (JSON_EQUALS(`events`.`labels`, ?) = 1)
-- parameters: [['red']: array of text]

-- SQLite
SELECT "events"."id" FROM "events" WHERE NOT (hysteria_json_equals("events"."labels", ?))
-- parameters: [['red']: array of text]

-- SQL Server
SELECT [events].[id] FROM [events] WHERE [events].[labels] <> ?
-- parameters: [['red']: array of text]

-- Oracle
SELECT "events"."id" FROM "events" WHERE NOT (JSON_EQUAL("events"."labels", ?))
-- parameters: [['red']: array of text]
