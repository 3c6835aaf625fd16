-- cast/every-bool: of each type that has one

-- PostgreSQL, CockroachDB
SELECT CAST("e"."a_bool" AS boolean) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT ("e"."a_smallint" <> 0) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT ("e"."a_int" <> 0) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT ("e"."a_bigint" <> 0) AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- MySQL, MariaDB
SELECT CAST(`e`.`a_bool` AS SIGNED) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT (`e`.`a_smallint` <> 0) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT (`e`.`a_int` <> 0) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT (`e`.`a_bigint` <> 0) AS `c1` FROM `every_type` AS `e`
-- parameters: []

-- SQLite
SELECT CAST("e"."a_bool" AS INTEGER) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT ("e"."a_smallint" <> 0) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT ("e"."a_int" <> 0) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT ("e"."a_bigint" <> 0) AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- SQL Server
SELECT CAST([e].[a_bool] AS BIT) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_smallint] AS BIT) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_int] AS BIT) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST([e].[a_bigint] AS BIT) AS [c1] FROM [every_type] AS [e]
-- parameters: []

-- Oracle
SELECT CAST("e"."a_bool" AS NUMBER(1)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT ABS(SIGN("e"."a_smallint")) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT ABS(SIGN("e"."a_int")) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT ABS(SIGN("e"."a_bigint")) AS "c1" FROM "every_type" "e"
-- parameters: []
