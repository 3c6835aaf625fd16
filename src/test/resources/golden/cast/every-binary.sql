-- cast/every-binary: of each type that has one

-- PostgreSQL, CockroachDB
SELECT CAST("e"."a_binary" AS bytea) AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- MySQL, MariaDB
SELECT CAST(`e`.`a_binary` AS BINARY) AS `c1` FROM `every_type` AS `e`
-- parameters: []

-- SQLite
SELECT CAST("e"."a_binary" AS BLOB) AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- SQL Server
SELECT CAST([e].[a_binary] AS VARBINARY(MAX)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

-- Oracle
SELECT CAST("e"."a_binary" AS RAW(2000)) AS "c1" FROM "every_type" "e"
-- parameters: []
