-- cast/every-array: of each type that has one

-- PostgreSQL
SELECT CAST("e"."a_array" AS integer[]) AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- CockroachDB
SELECT CAST("e"."a_array" AS int4[]) AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- MySQL, MariaDB
SELECT CAST(`e`.`a_array` AS CHAR) AS `c1` FROM `every_type` AS `e`
-- parameters: []

-- SQLite
SELECT CAST("e"."a_array" AS TEXT) AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- SQL Server
SELECT CAST([e].[a_array] AS NVARCHAR(MAX)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

-- Oracle
SELECT CAST("e"."a_array" AS VARCHAR2(4000)) AS "c1" FROM "every_type" "e"
-- parameters: []
