-- json/cast: text as a document

-- PostgreSQL, CockroachDB
SELECT CAST("events"."message" AS jsonb) AS "c1" FROM "events"
-- parameters: []

-- MySQL
SELECT CAST(`events`.`message` AS JSON) AS `c1` FROM `events`
-- parameters: []

-- MariaDB
SELECT CASE WHEN JSON_VALID(`events`.`message`) THEN `events`.`message` WHEN 9223372036854775807 + CHAR_LENGTH(`events`.`message`) + 1 THEN NULL END AS `c1` FROM `events`
-- parameters: []

-- SQLite
SELECT hysteria_read("events"."message", 'json') AS "c1" FROM "events"
-- parameters: []

-- SQL Server
SELECT CASE WHEN ISJSON(N'[' + [events].[message] + N']') = 1 AND ISJSON(N'{"a":' + [events].[message] + N'}') = 1 THEN [events].[message] WHEN CAST(N'not ' + [events].[message] AS INT) = 0 THEN NULL END AS [c1] FROM [events]
-- parameters: []

-- Oracle
SELECT CASE WHEN "events"."message" IS JSON THEN "events"."message" WHEN TO_NUMBER(NVL2("events"."message", 'not', NULL)) = 0 THEN NULL END AS "c1" FROM "events"
-- parameters: []
