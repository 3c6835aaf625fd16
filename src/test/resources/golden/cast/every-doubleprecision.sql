-- cast/every-doubleprecision: of each type that has one

-- PostgreSQL, CockroachDB
SELECT CAST("e"."a_smallint" AS double precision) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_int" AS double precision) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_bigint" AS double precision) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_decimal" AS double precision) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_real" AS double precision) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_doubleprecision" AS double precision) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(coalesce(substring("e"."a_varchar", '^( *[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][-+]?[0-9]+)? *)$'), 'not ' || "e"."a_varchar") AS double precision) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(coalesce(substring("e"."a_text", '^( *[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][-+]?[0-9]+)? *)$'), 'not ' || "e"."a_text") AS double precision) AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- MySQL, MariaDB
SELECT CAST(`e`.`a_smallint` AS DOUBLE) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_int` AS DOUBLE) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_bigint` AS DOUBLE) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_decimal` AS DOUBLE) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_real` AS DOUBLE) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_doubleprecision` AS DOUBLE) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CASE WHEN `e`.`a_varchar` REGEXP '^( *[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][-+]?[0-9]+)? *)\\z' AND ABS(CAST(`e`.`a_varchar` AS DOUBLE)) < 1.7976931348623157E308 THEN CAST(`e`.`a_varchar` AS DOUBLE) WHEN 9223372036854775807 + CHAR_LENGTH(`e`.`a_varchar`) + 1 THEN NULL END AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CASE WHEN `e`.`a_text` REGEXP '^( *[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][-+]?[0-9]+)? *)\\z' AND ABS(CAST(`e`.`a_text` AS DOUBLE)) < 1.7976931348623157E308 THEN CAST(`e`.`a_text` AS DOUBLE) WHEN 9223372036854775807 + CHAR_LENGTH(`e`.`a_text`) + 1 THEN NULL END AS `c1` FROM `every_type` AS `e`
-- parameters: []

-- SQLite
SELECT CAST("e"."a_smallint" AS REAL) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_int" AS REAL) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_bigint" AS REAL) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_decimal" AS REAL) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_real" AS REAL) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_doubleprecision" AS REAL) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT hysteria_read("e"."a_varchar", 'double') AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT hysteria_read("e"."a_text", 'double') AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- SQL Server
SELECT CAST([e].[a_smallint] AS FLOAT(53)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_int] AS FLOAT(53)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_bigint] AS FLOAT(53)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_decimal] AS FLOAT(53)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_real] AS FLOAT(53)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_doubleprecision] AS FLOAT(53)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST(CASE WHEN [e].[a_varchar] COLLATE Latin1_General_100_BIN2 LIKE N'%[0-9]%' AND [e].[a_varchar] COLLATE Latin1_General_100_BIN2 NOT LIKE N'%[^-+.0-9eE ]%' AND [e].[a_varchar] NOT LIKE N'%[-+] %' THEN [e].[a_varchar] ELSE N'not ' + [e].[a_varchar] END AS FLOAT(53)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST(CASE WHEN [e].[a_text] COLLATE Latin1_General_100_BIN2 LIKE N'%[0-9]%' AND [e].[a_text] COLLATE Latin1_General_100_BIN2 NOT LIKE N'%[^-+.0-9eE ]%' AND [e].[a_text] NOT LIKE N'%[-+] %' THEN [e].[a_text] ELSE N'not ' + [e].[a_text] END AS FLOAT(53)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

-- Oracle
SELECT CAST("e"."a_smallint" AS BINARY_DOUBLE) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST("e"."a_int" AS BINARY_DOUBLE) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST("e"."a_bigint" AS BINARY_DOUBLE) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST("e"."a_decimal" AS BINARY_DOUBLE) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST("e"."a_real" AS BINARY_DOUBLE) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST("e"."a_doubleprecision" AS BINARY_DOUBLE) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST(CASE WHEN REGEXP_LIKE("e"."a_varchar", '^( *[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][-+]?[0-9]+)? *)$') THEN TRIM("e"."a_varchar") WHEN "e"."a_varchar" IS NOT NULL THEN 'not ' || "e"."a_varchar" END AS BINARY_DOUBLE) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST(CASE WHEN REGEXP_LIKE("e"."a_text", '^( *[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][-+]?[0-9]+)? *)$') THEN TRIM("e"."a_text") WHEN "e"."a_text" IS NOT NULL THEN 'not ' || "e"."a_text" END AS BINARY_DOUBLE) AS "c1" FROM "every_type" "e"
-- parameters: []
