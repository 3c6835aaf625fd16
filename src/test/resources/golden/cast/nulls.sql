-- cast/nulls: of each type

-- PostgreSQL
SELECT CAST(NULL AS boolean) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS smallint) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS integer) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS bigint) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS numeric(12, 2)) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS real) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS double precision) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS text) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS text) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS timestamp(6) with time zone) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS timestamp(6)) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS date) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS time(6)) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS uuid) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS bytea) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS jsonb) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS text) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS integer[]) AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- CockroachDB
SELECT CAST(NULL AS boolean) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS int2) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS int4) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS int8) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS numeric(12, 2)) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS real) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS double precision) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS text) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS text) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS timestamp(6) with time zone) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS timestamp(6)) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS date) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS time(6)) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS uuid) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS bytea) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS jsonb) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS text) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS int4[]) AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- MySQL
SELECT CAST(NULL AS SIGNED) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS SIGNED) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS SIGNED) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS SIGNED) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS decimal(12, 2)) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS DOUBLE) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS DOUBLE) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS CHAR) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS CHAR) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS DATETIME(6)) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS DATETIME(6)) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS DATE) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS TIME(6)) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS BINARY(16)) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS BINARY) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS JSON) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS CHAR) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS CHAR) AS `c1` FROM `every_type` AS `e`
-- parameters: []

-- MariaDB
SELECT CAST(NULL AS SIGNED) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS SIGNED) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS SIGNED) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS SIGNED) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS decimal(12, 2)) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS DOUBLE) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS DOUBLE) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS CHAR) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS CHAR) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS DATETIME(6)) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS DATETIME(6)) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS DATE) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS TIME(6)) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS BINARY(16)) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS BINARY) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS CHAR) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS CHAR) AS `c1` FROM `every_type` AS `e`
-- parameters: []

SELECT CAST(NULL AS CHAR) AS `c1` FROM `every_type` AS `e`
-- parameters: []

-- SQLite
SELECT CAST(NULL AS INTEGER) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS INTEGER) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS INTEGER) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS INTEGER) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS NUMERIC) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS REAL) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS REAL) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS TEXT) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS TEXT) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS TEXT) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS TEXT) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS TEXT) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS TEXT) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS TEXT) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS BLOB) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS TEXT) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS TEXT) AS "c1" FROM "every_type" AS "e"
-- parameters: []

SELECT CAST(NULL AS TEXT) AS "c1" FROM "every_type" AS "e"
-- parameters: []

-- SQL Server
SELECT CAST(NULL AS BIT) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST(NULL AS SMALLINT) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST(NULL AS INT) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST(NULL AS BIGINT) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST(NULL AS DECIMAL(12, 2)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST(NULL AS REAL) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST(NULL AS FLOAT(53)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST(NULL AS NVARCHAR(MAX)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST(NULL AS NVARCHAR(MAX)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST(NULL AS DATETIME2(6)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST(NULL AS DATETIME2(6)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST(NULL AS DATE) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST(NULL AS TIME(6)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST(NULL AS UNIQUEIDENTIFIER) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST(NULL AS VARBINARY(MAX)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST(NULL AS NVARCHAR(MAX)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST(NULL AS NVARCHAR(MAX)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

SELECT CAST(NULL AS NVARCHAR(MAX)) AS [c1] FROM [every_type] AS [e]
-- parameters: []

-- Oracle
SELECT CAST(NULL AS NUMBER(1)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST(NULL AS NUMBER(5)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST(NULL AS NUMBER(10)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST(NULL AS NUMBER(19)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST(NULL AS NUMBER(12, 2)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST(NULL AS BINARY_FLOAT) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST(NULL AS BINARY_DOUBLE) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST(NULL AS VARCHAR2(4000)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST(NULL AS VARCHAR2(4000)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST(NULL AS TIMESTAMP(6)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST(NULL AS TIMESTAMP(6)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST(NULL AS DATE) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST(NULL AS VARCHAR2(4000)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST(NULL AS RAW(16)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST(NULL AS RAW(2000)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST(NULL AS VARCHAR2(4000)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST(NULL AS VARCHAR2(4000)) AS "c1" FROM "every_type" "e"
-- parameters: []

SELECT CAST(NULL AS VARCHAR2(4000)) AS "c1" FROM "every_type" "e"
-- parameters: []
