-- cast/every-timestamp: of each type that has one

-- PostgreSQL, CockroachDB
SELECT CAST(coalesce(substring("e"."a_varchar", '^([0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9][0-9]?[0-9]?[0-9]?[0-9]?[0-9]?)?Z)$'), 'not ' || "e"."a_varchar") AS timestamp(6) with time zone) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(coalesce(substring("e"."a_text", '^([0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9][0-9]?[0-9]?[0-9]?[0-9]?[0-9]?)?Z)$'), 'not ' || "e"."a_text") AS timestamp(6) with time zone) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_timestamp" AS timestamp(6) with time zone) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_datetime" AS timestamp(6) with time zone) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_date" AS timestamp(6) with time zone) AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- MySQL, MariaDB
SELECT CASE WHEN `e`.`a_varchar` REGEXP '^([0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9][0-9]?[0-9]?[0-9]?[0-9]?[0-9]?)?Z)\\z' AND `e`.`a_varchar` >= '0001' AND CAST(REPLACE(`e`.`a_varchar`, 'Z', '') AS DATETIME(6)) IS NOT NULL THEN CAST(REPLACE(`e`.`a_varchar`, 'Z', '') AS DATETIME(6)) WHEN 9223372036854775807 + CHAR_LENGTH(`e`.`a_varchar`) + 1 THEN NULL END AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CASE WHEN `e`.`a_text` REGEXP '^([0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9][0-9]?[0-9]?[0-9]?[0-9]?[0-9]?)?Z)\\z' AND `e`.`a_text` >= '0001' AND CAST(REPLACE(`e`.`a_text`, 'Z', '') AS DATETIME(6)) IS NOT NULL THEN CAST(REPLACE(`e`.`a_text`, 'Z', '') AS DATETIME(6)) WHEN 9223372036854775807 + CHAR_LENGTH(`e`.`a_text`) + 1 THEN NULL END AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_timestamp` AS DATETIME(6)) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_datetime` AS DATETIME(6)) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_date` AS DATETIME(6)) AS `c1` FROM `every_type` AS `e`
-- parameters: []

-- SQLite
SELECT hysteria_read("e"."a_varchar", 'timestamp') AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT hysteria_read("e"."a_text", 'timestamp') AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_timestamp" AS TEXT) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT (substr("e"."a_datetime", 1, 26) || 'Z') AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT ("e"."a_date" || 'T00:00:00.000000Z') AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- SQL Server
SELECT CAST(CASE WHEN ([e].[a_varchar] COLLATE Latin1_General_100_BIN2 LIKE N'[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z' OR [e].[a_varchar] COLLATE Latin1_General_100_BIN2 LIKE N'[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9]%Z' AND [e].[a_varchar] NOT LIKE N'%.%[^0-9]%_' AND LEN([e].[a_varchar]) <= 27) THEN LEFT([e].[a_varchar], LEN([e].[a_varchar]) - 1) ELSE N'not ' + [e].[a_varchar] END AS DATETIME2(6)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST(CASE WHEN ([e].[a_text] COLLATE Latin1_General_100_BIN2 LIKE N'[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z' OR [e].[a_text] COLLATE Latin1_General_100_BIN2 LIKE N'[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9]%Z' AND [e].[a_text] NOT LIKE N'%.%[^0-9]%_' AND LEN([e].[a_text]) <= 27) THEN LEFT([e].[a_text], LEN([e].[a_text]) - 1) ELSE N'not ' + [e].[a_text] END AS DATETIME2(6)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_timestamp] AS DATETIME2(6)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_datetime] AS DATETIME2(6)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_date] AS DATETIME2(6)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

-- Oracle
SELECT TO_TIMESTAMP(CASE WHEN REGEXP_LIKE("e"."a_varchar", '^([0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9][0-9]?[0-9]?[0-9]?[0-9]?[0-9]?)?Z)$') THEN RTRIM("e"."a_varchar", 'Z') WHEN "e"."a_varchar" IS NOT NULL THEN 'not ' || "e"."a_varchar" END, 'YYYY-MM-DD"T"HH24:MI:SS.FF6') AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT TO_TIMESTAMP(CASE WHEN REGEXP_LIKE("e"."a_text", '^([0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9][0-9]?[0-9]?[0-9]?[0-9]?[0-9]?)?Z)$') THEN RTRIM("e"."a_text", 'Z') WHEN "e"."a_text" IS NOT NULL THEN 'not ' || "e"."a_text" END, 'YYYY-MM-DD"T"HH24:MI:SS.FF6') AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST("e"."a_timestamp" AS TIMESTAMP(6)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST("e"."a_datetime" AS TIMESTAMP(6)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST("e"."a_date" AS TIMESTAMP(6)) AS "c1" FROM "every_type" "e"
-- parameters: []
