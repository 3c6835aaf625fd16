-- cast/every-time: of each type that has one

-- PostgreSQL, CockroachDB
SELECT CAST(coalesce(substring("e"."a_varchar", '^(([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9][0-9]?[0-9]?[0-9]?[0-9]?[0-9]?)?)$'), 'not ' || "e"."a_varchar") AS time(6)) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(coalesce(substring("e"."a_text", '^(([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9][0-9]?[0-9]?[0-9]?[0-9]?[0-9]?)?)$'), 'not ' || "e"."a_text") AS time(6)) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_timestamp" AS time(6)) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_datetime" AS time(6)) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_time" AS time(6)) AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- MySQL, MariaDB
SELECT CASE WHEN `e`.`a_varchar` REGEXP '^(([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9][0-9]?[0-9]?[0-9]?[0-9]?[0-9]?)?)\\z' THEN CAST(`e`.`a_varchar` AS TIME(6)) WHEN 9223372036854775807 + CHAR_LENGTH(`e`.`a_varchar`) + 1 THEN NULL END AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CASE WHEN `e`.`a_text` REGEXP '^(([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9][0-9]?[0-9]?[0-9]?[0-9]?[0-9]?)?)\\z' THEN CAST(`e`.`a_text` AS TIME(6)) WHEN 9223372036854775807 + CHAR_LENGTH(`e`.`a_text`) + 1 THEN NULL END AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_timestamp` AS TIME(6)) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_datetime` AS TIME(6)) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_time` AS TIME(6)) AS `c1` FROM `every_type` AS `e`
-- parameters: []

-- SQLite
SELECT hysteria_read("e"."a_varchar", 'time') AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT hysteria_read("e"."a_text", 'time') AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT substr("e"."a_timestamp", 12, 15) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT substr("e"."a_datetime", 12, 15) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_time" AS TEXT) AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- SQL Server
SELECT CAST(CASE WHEN ([e].[a_varchar] COLLATE Latin1_General_100_BIN2 LIKE N'[0-9][0-9]:[0-9][0-9]:[0-9][0-9]' OR [e].[a_varchar] COLLATE Latin1_General_100_BIN2 LIKE N'[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9]%' AND [e].[a_varchar] NOT LIKE N'%.%[^0-9]%' AND LEN([e].[a_varchar]) <= 15) THEN [e].[a_varchar] ELSE N'not ' + [e].[a_varchar] END AS TIME(6)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST(CASE WHEN ([e].[a_text] COLLATE Latin1_General_100_BIN2 LIKE N'[0-9][0-9]:[0-9][0-9]:[0-9][0-9]' OR [e].[a_text] COLLATE Latin1_General_100_BIN2 LIKE N'[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9]%' AND [e].[a_text] NOT LIKE N'%.%[^0-9]%' AND LEN([e].[a_text]) <= 15) THEN [e].[a_text] ELSE N'not ' + [e].[a_text] END AS TIME(6)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_timestamp] AS TIME(6)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_datetime] AS TIME(6)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_time] AS TIME(6)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

-- Oracle
SELECT TO_CHAR(TO_TIMESTAMP(CASE WHEN REGEXP_LIKE("e"."a_varchar", '^(([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9][0-9]?[0-9]?[0-9]?[0-9]?[0-9]?)?)$') THEN '1970-01-01T' || "e"."a_varchar" WHEN "e"."a_varchar" IS NOT NULL THEN 'not ' || "e"."a_varchar" END, 'YYYY-MM-DD"T"HH24:MI:SS.FF6'), 'HH24:MI:SS.FF6') AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT TO_CHAR(TO_TIMESTAMP(CASE WHEN REGEXP_LIKE("e"."a_text", '^(([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9][0-9]?[0-9]?[0-9]?[0-9]?[0-9]?)?)$') THEN '1970-01-01T' || "e"."a_text" WHEN "e"."a_text" IS NOT NULL THEN 'not ' || "e"."a_text" END, 'YYYY-MM-DD"T"HH24:MI:SS.FF6'), 'HH24:MI:SS.FF6') AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT TO_CHAR("e"."a_timestamp", 'HH24:MI:SS.FF6') AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT TO_CHAR("e"."a_datetime", 'HH24:MI:SS.FF6') AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST("e"."a_time" AS VARCHAR2(4000)) AS "c1" FROM "every_type" "e"
-- parameters: []
