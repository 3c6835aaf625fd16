-- json/cast: text as a document

-- PostgreSQL, CockroachDB
SELECT CAST("events"."message" AS jsonb) AS "c1" FROM "events"
-- parameters: []

-- MySQL
SELECT CAST(`events`.`message` AS JSON) AS `c1` FROM `events`
-- parameters: []

-- MariaDB
SELECT CAST(`events`.`message` AS CHAR) AS `c1` FROM `events`
-- parameters: []

-- SQLite
SELECT CAST("events"."message" AS TEXT) AS "c1" FROM "events"
-- parameters: []

-- SQL Server
SELECT CAST([events].[message] AS NVARCHAR(MAX)) AS [c1] FROM [events]
-- parameters: []

-- Oracle
SELECT CAST("events"."message" AS VARCHAR2(4000)) AS "c1" FROM "events"
-- parameters: []
