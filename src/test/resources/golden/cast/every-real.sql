-- cast/every-real: of each type that has one

-- PostgreSQL, CockroachDB
SELECT CAST("e"."a_real" AS real) AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- MySQL, MariaDB
SELECT CAST(`e`.`a_real` AS DOUBLE) AS `c1` FROM `every_type` AS `e`
-- parameters: []

-- SQLite
SELECT CAST("e"."a_real" AS REAL) AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- SQL Server
SELECT CAST([e].[a_real] AS REAL) AS [c1] FROM [every_type] AS [e]
-- parameters: []

-- Oracle
SELECT CAST("e"."a_real" AS BINARY_FLOAT) AS "c1" FROM "every_type" "e"
-- parameters: []
