-- cast/every-decimal: of each type that has one

-- PostgreSQL, CockroachDB
SELECT CAST("e"."a_smallint" AS numeric(12, 2)) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_int" AS numeric(12, 2)) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_bigint" AS numeric(12, 2)) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_decimal" AS numeric(12, 2)) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_doubleprecision" AS numeric(12, 2)) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(coalesce(substring("e"."a_varchar", '^( *[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+) *)$'), 'not ' || "e"."a_varchar") AS numeric(12, 2)) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(coalesce(substring("e"."a_text", '^( *[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+) *)$'), 'not ' || "e"."a_text") AS numeric(12, 2)) AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- MySQL, MariaDB
SELECT CAST(`e`.`a_smallint` AS decimal(65, 2)) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_int` AS decimal(65, 2)) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_bigint` AS decimal(65, 2)) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_decimal` AS decimal(65, 2)) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_doubleprecision` AS decimal(65, 2)) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CASE WHEN `e`.`a_varchar` REGEXP '^( *[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+) *)\\z' THEN CAST(`e`.`a_varchar` AS decimal(65, 2)) WHEN 9223372036854775807 + CHAR_LENGTH(`e`.`a_varchar`) + 1 THEN NULL END AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CASE WHEN `e`.`a_text` REGEXP '^( *[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+) *)\\z' THEN CAST(`e`.`a_text` AS decimal(65, 2)) WHEN 9223372036854775807 + CHAR_LENGTH(`e`.`a_text`) + 1 THEN NULL END AS `c1` FROM `every_type` AS `e`
-- parameters: []

-- SQLite
SELECT CAST("e"."a_smallint" AS NUMERIC) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_int" AS NUMERIC) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_bigint" AS NUMERIC) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT hysteria_decimal("e"."a_decimal", 2) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT hysteria_decimal("e"."a_doubleprecision", 2) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT hysteria_decimal("e"."a_varchar", 2) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT hysteria_decimal("e"."a_text", 2) AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- SQL Server
SELECT CAST([e].[a_smallint] AS DECIMAL(12, 2)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_int] AS DECIMAL(12, 2)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_bigint] AS DECIMAL(12, 2)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_decimal] AS DECIMAL(12, 2)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_doubleprecision] AS DECIMAL(12, 2)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST(CASE WHEN [e].[a_varchar] COLLATE Latin1_General_100_BIN2 LIKE N'%[0-9]%' AND [e].[a_varchar] COLLATE Latin1_General_100_BIN2 NOT LIKE N'%[^-+.0-9 ]%' AND [e].[a_varchar] NOT LIKE N'%[-+] %' THEN [e].[a_varchar] ELSE N'not ' + [e].[a_varchar] END AS DECIMAL(12, 2)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST(CASE WHEN [e].[a_text] COLLATE Latin1_General_100_BIN2 LIKE N'%[0-9]%' AND [e].[a_text] COLLATE Latin1_General_100_BIN2 NOT LIKE N'%[^-+.0-9 ]%' AND [e].[a_text] NOT LIKE N'%[-+] %' THEN [e].[a_text] ELSE N'not ' + [e].[a_text] END AS DECIMAL(12, 2)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

-- Oracle
SELECT CAST("e"."a_smallint" AS NUMBER(12, 2)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST("e"."a_int" AS NUMBER(12, 2)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST("e"."a_bigint" AS NUMBER(12, 2)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST("e"."a_decimal" AS NUMBER(12, 2)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST("e"."a_doubleprecision" AS NUMBER(12, 2)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST(CASE WHEN REGEXP_LIKE("e"."a_varchar", '^( *[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+) *)$') THEN TRIM("e"."a_varchar") WHEN "e"."a_varchar" IS NOT NULL THEN 'not ' || "e"."a_varchar" END AS NUMBER(12, 2)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST(CASE WHEN REGEXP_LIKE("e"."a_text", '^( *[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+) *)$') THEN TRIM("e"."a_text") WHEN "e"."a_text" IS NOT NULL THEN 'not ' || "e"."a_text" END AS NUMBER(12, 2)) AS "c1" FROM "every_type" "e"
-- parameters: []
