-- json/set-root: the document itself replaced

-- PostgreSQL, CockroachDB
SELECT CASE WHEN "events"."attributes" IS NOT NULL THEN CAST(? AS jsonb) END AS "c1" FROM "events"
-- parameters: ['"x"': json]

-- MySQL
SELECT JSON_SET(`events`.`attributes`, '$', CAST(? AS JSON)) AS `c1` FROM `events`
-- parameters: ['"x"': json]

-- MariaDB
SELECT JSON_SET(`events`.`attributes`, '$', JSON_EXTRACT(?, '$')) AS `c1` FROM `events`
-- parameters: ['"x"': json]

-- SQLite
SELECT json_set("events"."attributes", '$', json(?)) AS "c1" FROM "events"
-- parameters: ['"x"': json]

-- SQL Server
SELECT CASE WHEN [events].[attributes] IS NOT NULL THEN JSON_QUERY(?, 'strict $') END AS [c1] FROM [events]
-- parameters: ['"x"': json]

-- Oracle
SELECT JSON_TRANSFORM("events"."attributes", SET '$' = ? FORMAT JSON) AS "c1" FROM "events"
-- parameters: ['"x"': json]
