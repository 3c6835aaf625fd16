-- cast/every-date: of each type that has one

-- PostgreSQL, CockroachDB
SELECT CAST(coalesce(substring("e"."a_varchar", '^([0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9])$'), 'not ' || "e"."a_varchar") AS date) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(coalesce(substring("e"."a_text", '^([0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9])$'), 'not ' || "e"."a_text") AS date) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_timestamp" AS date) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_datetime" AS date) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_date" AS date) AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- MySQL, MariaDB
SELECT CASE WHEN `e`.`a_varchar` REGEXP '^([0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9])\\z' AND `e`.`a_varchar` >= '0001' AND CAST(`e`.`a_varchar` AS DATE) IS NOT NULL THEN CAST(`e`.`a_varchar` AS DATE) WHEN 9223372036854775807 + CHAR_LENGTH(`e`.`a_varchar`) + 1 THEN NULL END AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CASE WHEN `e`.`a_text` REGEXP '^([0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9])\\z' AND `e`.`a_text` >= '0001' AND CAST(`e`.`a_text` AS DATE) IS NOT NULL THEN CAST(`e`.`a_text` AS DATE) WHEN 9223372036854775807 + CHAR_LENGTH(`e`.`a_text`) + 1 THEN NULL END AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_timestamp` AS DATE) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_datetime` AS DATE) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_date` AS DATE) AS `c1` FROM `every_type` AS `e`
-- parameters: []

-- SQLite
SELECT hysteria_read("e"."a_varchar", 'date') AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT hysteria_read("e"."a_text", 'date') AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT substr("e"."a_timestamp", 1, 10) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT substr("e"."a_datetime", 1, 10) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_date" AS TEXT) AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- SQL Server
SELECT CAST(CASE WHEN [e].[a_varchar] COLLATE Latin1_General_100_BIN2 LIKE N'[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN [e].[a_varchar] ELSE N'not ' + [e].[a_varchar] END AS DATE) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST(CASE WHEN [e].[a_text] COLLATE Latin1_General_100_BIN2 LIKE N'[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN [e].[a_text] ELSE N'not ' + [e].[a_text] END AS DATE) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_timestamp] AS DATE) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_datetime] AS DATE) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_date] AS DATE) AS [c1] FROM [every_type] AS [e]
-- parameters: []

-- Oracle
SELECT TO_DATE(CASE WHEN REGEXP_LIKE("e"."a_varchar", '^([0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9])$') THEN "e"."a_varchar" WHEN "e"."a_varchar" IS NOT NULL THEN 'not ' || "e"."a_varchar" END, 'YYYY-MM-DD') AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT TO_DATE(CASE WHEN REGEXP_LIKE("e"."a_text", '^([0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9])$') THEN "e"."a_text" WHEN "e"."a_text" IS NOT NULL THEN 'not ' || "e"."a_text" END, 'YYYY-MM-DD') AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT TRUNC("e"."a_timestamp") AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT TRUNC("e"."a_datetime") AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST("e"."a_date" AS DATE) AS "c1" FROM "every_type" "e"
-- parameters: []
