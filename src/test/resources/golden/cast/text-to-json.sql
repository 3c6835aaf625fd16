-- cast/text-to-json: a text that is no document is an error

-- PostgreSQL, CockroachDB
SELECT CAST("events"."code" AS jsonb) AS "c1" FROM "events"
-- parameters: []

-- MySQL
SELECT CAST(`events`.`code` AS JSON) AS `c1` FROM `events`
-- parameters: []

-- MariaDB
SELECT CASE WHEN JSON_VALID(`events`.`code`) THEN `events`.`code` WHEN 9223372036854775807 + CHAR_LENGTH(`events`.`code`) + 1 THEN NULL END AS `c1` FROM `events`
-- parameters: []

-- SQLite
SELECT hysteria_read("events"."code", 'json') AS "c1" FROM "events"
-- parameters: []

-- SQL Server
SELECT CASE WHEN ISJSON(N'[' + [events].[code] + N']') = 1 AND ISJSON(N'{"a":' + [events].[code] + N'}') = 1 THEN [events].[code] WHEN CAST(N'not ' + [events].[code] AS INT) = 0 THEN NULL END AS [c1] FROM [events]
-- parameters: []

-- Oracle
SELECT CASE WHEN "events"."code" IS JSON THEN "events"."code" WHEN TO_NUMBER(NVL2("events"."code", 'not', NULL)) = 0 THEN NULL END AS "c1" FROM "events"
-- parameters: []
