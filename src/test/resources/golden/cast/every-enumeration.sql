-- cast/every-enumeration: of each type that has one

-- PostgreSQL, CockroachDB
SELECT CAST("e"."a_varchar" AS text) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_text" AS text) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_enumeration" AS text) AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- MySQL, MariaDB
SELECT CAST(`e`.`a_varchar` AS CHAR) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_text` AS CHAR) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(`e`.`a_enumeration` AS CHAR) AS `c1` FROM `every_type` AS `e`
-- parameters: []

-- SQLite
SELECT CAST("e"."a_varchar" AS TEXT) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_text" AS TEXT) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST("e"."a_enumeration" AS TEXT) AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- SQL Server
SELECT CAST([e].[a_varchar] AS NVARCHAR(MAX)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_text] AS NVARCHAR(MAX)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_enumeration] AS NVARCHAR(MAX)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

-- Oracle
SELECT CAST("e"."a_varchar" AS VARCHAR2(4000)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST("e"."a_text" AS VARCHAR2(4000)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST("e"."a_enumeration" AS VARCHAR2(4000)) AS "c1" FROM "every_type" "e"
-- parameters: []
