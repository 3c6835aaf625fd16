-- cast/every-uuid: of each type that has one

-- PostgreSQL, CockroachDB
SELECT CAST(CASE WHEN "e"."a_varchar" LIKE '________-____-____-____-____________' THEN "e"."a_varchar" ELSE 'not ' || "e"."a_varchar" END AS uuid) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(CASE WHEN "e"."a_text" LIKE '________-____-____-____-____________' THEN "e"."a_text" ELSE 'not ' || "e"."a_text" END AS uuid) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_uuid" AS uuid) AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- MySQL, MariaDB
SELECT CASE WHEN `e`.`a_varchar` LIKE '________-____-____-____-____________' AND CHAR_LENGTH(REPLACE(`e`.`a_varchar`, '-', '')) = 32 AND UNHEX(REPLACE(`e`.`a_varchar`, '-', '')) IS NOT NULL THEN UNHEX(REPLACE(`e`.`a_varchar`, '-', '')) WHEN 9223372036854775807 + CHAR_LENGTH(`e`.`a_varchar`) + 1 THEN NULL END AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CASE WHEN `e`.`a_text` LIKE '________-____-____-____-____________' AND CHAR_LENGTH(REPLACE(`e`.`a_text`, '-', '')) = 32 AND UNHEX(REPLACE(`e`.`a_text`, '-', '')) IS NOT NULL THEN UNHEX(REPLACE(`e`.`a_text`, '-', '')) WHEN 9223372036854775807 + CHAR_LENGTH(`e`.`a_text`) + 1 THEN NULL END AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_uuid` AS BINARY(16)) AS `c1` FROM `every_type` AS `e`
-- parameters: []

-- SQLite
SELECT hysteria_read("e"."a_varchar", 'uuid') AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT hysteria_read("e"."a_text", 'uuid') AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_uuid" AS TEXT) AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- SQL Server
SELECT CAST(CASE WHEN [e].[a_varchar] LIKE N'________-____-____-____-____________' THEN [e].[a_varchar] ELSE N'not ' + [e].[a_varchar] END AS UNIQUEIDENTIFIER) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST(CASE WHEN [e].[a_text] LIKE N'________-____-____-____-____________' THEN [e].[a_text] ELSE N'not ' + [e].[a_text] END AS UNIQUEIDENTIFIER) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_uuid] AS UNIQUEIDENTIFIER) AS [c1] FROM [every_type] AS [e]
-- parameters: []

-- Oracle
SELECT HEXTORAW(CASE WHEN "e"."a_varchar" LIKE '________-____-____-____-____________' AND LENGTH(REPLACE("e"."a_varchar", '-')) = 32 THEN REPLACE("e"."a_varchar", '-') WHEN "e"."a_varchar" IS NOT NULL THEN 'not ' || "e"."a_varchar" END) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT HEXTORAW(CASE WHEN "e"."a_text" LIKE '________-____-____-____-____________' AND LENGTH(REPLACE("e"."a_text", '-')) = 32 THEN REPLACE("e"."a_text", '-') WHEN "e"."a_text" IS NOT NULL THEN 'not ' || "e"."a_text" END) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST("e"."a_uuid" AS RAW(16)) AS "c1" FROM "every_type" "e"
-- parameters: []
