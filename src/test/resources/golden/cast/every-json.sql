-- cast/every-json: of each type that has one

-- PostgreSQL, CockroachDB
SELECT CAST("e"."a_varchar" AS jsonb) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_text" AS jsonb) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_json" AS jsonb) AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- MySQL
SELECT CAST(`e`.`a_varchar` AS JSON) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_text` AS JSON) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_json` AS JSON) AS `c1` FROM `every_type` AS `e`
-- parameters: []

-- MariaDB
SELECT CASE WHEN JSON_VALID(`e`.`a_varchar`) THEN `e`.`a_varchar` WHEN 9223372036854775807 + CHAR_LENGTH(`e`.`a_varchar`) + 1 THEN NULL END AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CASE WHEN JSON_VALID(`e`.`a_text`) THEN `e`.`a_text` WHEN 9223372036854775807 + CHAR_LENGTH(`e`.`a_text`) + 1 THEN NULL END AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT `e`.`a_json` AS `c1` FROM `every_type` AS `e`
-- parameters: []

-- SQLite
SELECT hysteria_read("e"."a_varchar", 'json') AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT hysteria_read("e"."a_text", 'json') AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_json" AS TEXT) AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- SQL Server
SELECT CASE WHEN ISJSON(N'[' + [e].[a_varchar] + N']') = 1 AND ISJSON(N'{"a":' + [e].[a_varchar] + N'}') = 1 THEN [e].[a_varchar] WHEN CAST(N'not ' + [e].[a_varchar] AS INT) = 0 THEN NULL END AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CASE WHEN ISJSON(N'[' + [e].[a_text] + N']') = 1 AND ISJSON(N'{"a":' + [e].[a_text] + N'}') = 1 THEN [e].[a_text] WHEN CAST(N'not ' + [e].[a_text] AS INT) = 0 THEN NULL END AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_json] AS NVARCHAR(MAX)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

-- Oracle
SELECT CASE WHEN "e"."a_varchar" IS JSON THEN "e"."a_varchar" WHEN TO_NUMBER(NVL2("e"."a_varchar", 'not', NULL)) = 0 THEN NULL END AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CASE WHEN "e"."a_text" IS JSON THEN "e"."a_text" WHEN TO_NUMBER(NVL2("e"."a_text", 'not', NULL)) = 0 THEN NULL END AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST("e"."a_json" AS VARCHAR2(4000)) AS "c1" FROM "every_type" "e"
-- parameters: []
