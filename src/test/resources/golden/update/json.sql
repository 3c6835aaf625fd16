-- update/json: one place of a document

-- PostgreSQL, CockroachDB
UPDATE "events" SET "attributes" = CASE WHEN jsonb_typeof("events"."attributes") = 'object' THEN jsonb_set("events"."attributes", CAST('{"theme"}' AS text[]), CAST(? AS jsonb)) ELSE "events"."attributes" END WHERE "events"."id" = ?
-- parameters: ['"dark"': json, 1: bigint]

-- MySQL
UPDATE `events` SET `attributes` = JSON_SET(`events`.`attributes`, '$."theme"', CAST(? AS JSON)) WHERE `events`.`id` = ?
-- parameters: ['"dark"': json, 1: bigint]

-- MariaDB
UPDATE `events` SET `attributes` = JSON_SET(`events`.`attributes`, '$."theme"', JSON_EXTRACT(?, '$')) WHERE `events`.`id` = ?
-- parameters: ['"dark"': json, 1: bigint]

-- SQLite
UPDATE "events" SET "attributes" = json_set("events"."attributes", '$."theme"', json(?)) WHERE "events"."id" = ?
-- parameters: ['"dark"': json, 1: bigint]

-- SQL Server
UPDATE [events] SET [attributes] = JSON_MODIFY([events].[attributes], N'$."theme"', JSON_QUERY(?, 'strict $')) WHERE [events].[id] = ?
-- parameters: ['"dark"': json, 1: bigint]

-- Oracle
UPDATE "events" SET "attributes" = CASE WHEN JSON_VALUE("events"."attributes", '$.type()') = 'object' THEN JSON_TRANSFORM("events"."attributes", SET '$."theme"' = ? FORMAT JSON) ELSE "events"."attributes" END WHERE "events"."id" = ?
-- parameters: ['"dark"': json, 1: bigint]
