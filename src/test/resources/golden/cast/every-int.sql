-- cast/every-int: of each type that has one

-- PostgreSQL
SELECT CAST(CAST("e"."a_bool" AS integer) AS integer) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_smallint" AS integer) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_int" AS integer) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_bigint" AS integer) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_decimal" AS integer) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(CAST("e"."a_doubleprecision" AS numeric) AS integer) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(coalesce(substring("e"."a_varchar", '^( *[-+]?[0-9]+ *)$'), 'not ' || "e"."a_varchar") AS integer) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(coalesce(substring("e"."a_text", '^( *[-+]?[0-9]+ *)$'), 'not ' || "e"."a_text") AS integer) AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- CockroachDB
SELECT CAST(CAST("e"."a_bool" AS integer) AS int4) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_smallint" AS int4) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_int" AS int4) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_bigint" AS int4) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_decimal" AS int4) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(CAST("e"."a_doubleprecision" AS numeric) AS int4) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(coalesce(substring("e"."a_varchar", '^( *[-+]?[0-9]+ *)$'), 'not ' || "e"."a_varchar") AS int4) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(coalesce(substring("e"."a_text", '^( *[-+]?[0-9]+ *)$'), 'not ' || "e"."a_text") AS int4) AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- MySQL, MariaDB
SELECT CAST(`e`.`a_bool` AS SIGNED) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_smallint` AS SIGNED) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_int` AS SIGNED) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_bigint` AS SIGNED) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT (ROUND(`e`.`a_decimal`) DIV 1) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT (ROUND(CAST(`e`.`a_doubleprecision` AS DECIMAL(65, 30))) DIV 1) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CASE WHEN `e`.`a_varchar` REGEXP '^( *[-+]?[0-9]+ *)\\z' THEN CAST(`e`.`a_varchar` AS DECIMAL(65, 0)) DIV 1 WHEN 9223372036854775807 + CHAR_LENGTH(`e`.`a_varchar`) + 1 THEN NULL END AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CASE WHEN `e`.`a_text` REGEXP '^( *[-+]?[0-9]+ *)\\z' THEN CAST(`e`.`a_text` AS DECIMAL(65, 0)) DIV 1 WHEN 9223372036854775807 + CHAR_LENGTH(`e`.`a_text`) + 1 THEN NULL END AS `c1` FROM `every_type` AS `e`
-- parameters: []

-- SQLite
SELECT CAST("e"."a_bool" AS INTEGER) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_smallint" AS INTEGER) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_int" AS INTEGER) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_bigint" AS INTEGER) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT hysteria_integer("e"."a_decimal") AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT hysteria_integer("e"."a_doubleprecision") AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT hysteria_read("e"."a_varchar", 'bigint') AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT hysteria_read("e"."a_text", 'bigint') AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- SQL Server
SELECT CAST([e].[a_bool] AS INT) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_smallint] AS INT) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_int] AS INT) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_bigint] AS INT) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST(CAST([e].[a_decimal] AS DECIMAL(38, 0)) AS INT) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST(CAST([e].[a_doubleprecision] AS DECIMAL(38, 0)) AS INT) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST(CASE WHEN [e].[a_varchar] COLLATE Latin1_General_100_BIN2 LIKE N'%[0-9]%' AND [e].[a_varchar] COLLATE Latin1_General_100_BIN2 NOT LIKE N'%[^-+0-9 ]%' AND [e].[a_varchar] NOT LIKE N'%[-+] %' THEN [e].[a_varchar] ELSE N'not ' + [e].[a_varchar] END AS INT) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST(CASE WHEN [e].[a_text] COLLATE Latin1_General_100_BIN2 LIKE N'%[0-9]%' AND [e].[a_text] COLLATE Latin1_General_100_BIN2 NOT LIKE N'%[^-+0-9 ]%' AND [e].[a_text] NOT LIKE N'%[-+] %' THEN [e].[a_text] ELSE N'not ' + [e].[a_text] END AS INT) AS [c1] FROM [every_type] AS [e]
-- parameters: []

-- Oracle
SELECT CAST("e"."a_bool" AS NUMBER(10)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST("e"."a_smallint" AS NUMBER(10)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST("e"."a_int" AS NUMBER(10)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST("e"."a_bigint" AS NUMBER(10)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST("e"."a_decimal" AS NUMBER(10)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST("e"."a_doubleprecision" AS NUMBER(10)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST(CASE WHEN REGEXP_LIKE("e"."a_varchar", '^( *[-+]?[0-9]+ *)$') THEN TRIM("e"."a_varchar") WHEN "e"."a_varchar" IS NOT NULL THEN 'not ' || "e"."a_varchar" END AS NUMBER(10)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST(CASE WHEN REGEXP_LIKE("e"."a_text", '^( *[-+]?[0-9]+ *)$') THEN TRIM("e"."a_text") WHEN "e"."a_text" IS NOT NULL THEN 'not ' || "e"."a_text" END AS NUMBER(10)) AS "c1" FROM "every_type" "e"
-- parameters: []
