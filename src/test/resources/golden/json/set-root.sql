-- json/set-root: the document itself replaced

-- PostgreSQL, CockroachDB
SELECT CASE WHEN "events"."attributes" IS NOT NULL THEN CAST(? AS jsonb) END AS "c1" FROM "events"
-- parameters: ['"x"': json]

-- MySQL
SELECT CASE WHEN `events`.`attributes` IS NOT NULL THEN CAST(? AS JSON) END AS `c1` FROM `events`
-- parameters: ['"x"': json]

-- MariaDB
SELECT CASE WHEN `events`.`attributes` IS NOT NULL THEN ? END AS `c1` FROM `events`
-- parameters: ['"x"': json]

-- SQLite, Oracle
SELECT CASE WHEN "events"."attributes" IS NOT NULL THEN ? END AS "c1" FROM "events"
-- parameters: ['"x"': json]

-- SQL Server
SELECT CASE WHEN [events].[attributes] IS NOT NULL THEN ? END AS [c1] FROM [events]
-- parameters: ['"x"': json]
