-- cast/documents: a document stays what it is

-- PostgreSQL, CockroachDB
SELECT CAST("events"."attributes" AS jsonb) AS "c1" FROM "events"
-- parameters: []

-- MySQL
SELECT CAST(`events`.`attributes` AS JSON) AS `c1` FROM `events`
-- parameters: []

-- MariaDB
SELECT `events`.`attributes` AS `c1` FROM `events`
-- parameters: []

-- SQLite
SELECT CAST("events"."attributes" AS TEXT) AS "c1" FROM "events"
-- parameters: []

-- SQL Server
SELECT CAST([events].[attributes] AS NVARCHAR(MAX)) AS [c1] FROM [events]
-- parameters: []

-- Oracle
SELECT CAST("events"."attributes" AS VARCHAR2(4000)) AS "c1" FROM "events"
-- parameters: []
