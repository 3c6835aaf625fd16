-- cast/every-text: of each type that has one

-- PostgreSQL
SELECT CAST("e"."a_bool" AS text) COLLATE "C" AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_smallint" AS text) COLLATE "C" AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_int" AS text) COLLATE "C" AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_bigint" AS text) COLLATE "C" AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(CAST("e"."a_decimal" AS numeric(12, 2)) AS text) COLLATE "C" AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_varchar" AS text) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_text" AS text) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT to_char("e"."a_timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') COLLATE "C" AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT to_char("e"."a_datetime", 'YYYY-MM-DD"T"HH24:MI:SS.US') COLLATE "C" AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT to_char(CAST("e"."a_date" AS timestamp), 'YYYY-MM-DD') COLLATE "C" AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT to_char(CAST("e"."a_time" AS interval), 'HH24:MI:SS.US') COLLATE "C" AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_uuid" AS text) COLLATE "C" AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_enumeration" AS text) COLLATE "C" AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- CockroachDB
SELECT CAST("e"."a_bool" AS text) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_smallint" AS text) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_int" AS text) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_bigint" AS text) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(CAST("e"."a_decimal" AS numeric(12, 2)) AS text) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_varchar" AS text) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_text" AS text) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT to_char("e"."a_timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT to_char("e"."a_datetime", 'YYYY-MM-DD"T"HH24:MI:SS.US') AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT to_char(CAST("e"."a_date" AS timestamp), 'YYYY-MM-DD') AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT to_char(CAST("e"."a_time" AS interval), 'HH24:MI:SS.US') AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_uuid" AS text) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_enumeration" AS text) AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- MySQL, MariaDB
SELECT CASE `e`.`a_bool` WHEN 1 THEN 'true' WHEN 0 THEN 'false' END AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_smallint` AS CHAR) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_int` AS CHAR) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_bigint` AS CHAR) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(CAST(`e`.`a_decimal` AS decimal(65, 2)) AS CHAR) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_varchar` AS CHAR) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_text` AS CHAR) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT DATE_FORMAT(`e`.`a_timestamp`, '%Y-%m-%dT%H:%i:%s.%fZ') AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT DATE_FORMAT(`e`.`a_datetime`, '%Y-%m-%dT%H:%i:%s.%f') AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT DATE_FORMAT(`e`.`a_date`, '%Y-%m-%d') AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT TIME_FORMAT(`e`.`a_time`, '%H:%i:%s.%f') AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT LOWER(INSERT(INSERT(INSERT(INSERT(HEX(`e`.`a_uuid`), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-')) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_enumeration` AS CHAR) AS `c1` FROM `every_type` AS `e`
-- parameters: []

-- SQLite
SELECT CASE "e"."a_bool" WHEN 1 THEN 'true' WHEN 0 THEN 'false' END AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_smallint" AS TEXT) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_int" AS TEXT) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_bigint" AS TEXT) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT hysteria_digits("e"."a_decimal", 2) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_varchar" AS TEXT) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_text" AS TEXT) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_timestamp" AS TEXT) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_datetime" AS TEXT) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_date" AS TEXT) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_time" AS TEXT) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_uuid" AS TEXT) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_enumeration" AS TEXT) AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- SQL Server
SELECT CASE [e].[a_bool] WHEN 1 THEN N'true' WHEN 0 THEN N'false' END COLLATE Latin1_General_100_BIN2 AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_smallint] AS NVARCHAR(MAX)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_int] AS NVARCHAR(MAX)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_bigint] AS NVARCHAR(MAX)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST(CAST([e].[a_decimal] AS DECIMAL(12, 2)) AS NVARCHAR(MAX)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_varchar] AS NVARCHAR(MAX)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_text] AS NVARCHAR(MAX)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT (REPLACE(CONVERT(NVARCHAR(MAX), CAST([e].[a_timestamp] AS DATETIME2(6)), 121), N' ', N'T') + N'Z') COLLATE Latin1_General_100_BIN2 AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT (REPLACE(CONVERT(NVARCHAR(MAX), CAST([e].[a_datetime] AS DATETIME2(6)), 121), N' ', N'T')) COLLATE Latin1_General_100_BIN2 AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CONVERT(NVARCHAR(MAX), CAST([e].[a_date] AS DATE), 23) COLLATE Latin1_General_100_BIN2 AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CONVERT(NVARCHAR(MAX), CAST([e].[a_time] AS TIME(6)), 121) COLLATE Latin1_General_100_BIN2 AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT LOWER(CAST([e].[a_uuid] AS NVARCHAR(36))) COLLATE Latin1_General_100_BIN2 AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_enumeration] AS NVARCHAR(MAX)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

-- Oracle
SELECT CASE "e"."a_bool" WHEN 1 THEN 'true' WHEN 0 THEN 'false' END AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST("e"."a_smallint" AS VARCHAR2(4000)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST("e"."a_int" AS VARCHAR2(4000)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST("e"."a_bigint" AS VARCHAR2(4000)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT TO_CHAR("e"."a_decimal", 'FM9999999999999999999999999999999999990.00') AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST("e"."a_varchar" AS VARCHAR2(4000)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST("e"."a_text" AS VARCHAR2(4000)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT TO_CHAR("e"."a_timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF6"Z"') AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT TO_CHAR("e"."a_datetime", 'YYYY-MM-DD"T"HH24:MI:SS.FF6') AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT TO_CHAR("e"."a_date", 'YYYY-MM-DD') AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT "e"."a_time" AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT LOWER(REGEXP_REPLACE(RAWTOHEX("e"."a_uuid"), '(........)(....)(....)(....)(............)', '\1-\2-\3-\4-\5')) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST("e"."a_enumeration" AS VARCHAR2(4000)) AS "c1" FROM "every_type" "e"
-- parameters: []
