-- plan/key-looked-up: groups by whether an array holds a text

-- PostgreSQL, CockroachDB
SELECT 'red' = ANY ("events"."labels") AS "x" FROM "events" GROUP BY 'red' = ANY ("events"."labels")
-- parameters: []

-- MySQL
SELECT `grouped`.`key` AS `x` FROM (SELECT ANY_VALUE((('red' IN (SELECT /*+ NO_SEMIJOIN() */ j.v AS v FROM JSON_TABLE(CAST(NULLIF(`events`.`labels`, '') AS JSON), '$[*]' COLUMNS (v longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin PATH '$')) j WHERE `events`.`labels` IS NOT NULL) OR `events`.`labels` IS NULL AND 1 = NULL))) AS `key`, COUNT(*) AS `aggregate` FROM `events` GROUP BY ('red' IN (SELECT /*+ NO_SEMIJOIN() */ j.v AS v FROM JSON_TABLE(CAST(NULLIF(`events`.`labels`, '') AS JSON), '$[*]' COLUMNS (v longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin PATH '$')) j WHERE `events`.`labels` IS NOT NULL) OR `events`.`labels` IS NULL AND 1 = NULL)) AS `grouped`
-- parameters: []

-- MariaDB
SELECT `grouped`.`key` AS `x` FROM (SELECT ('red' IN (SELECT j.v AS v FROM JSON_TABLE(`events`.`labels`, '$[*]' COLUMNS (v longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) j) OR `events`.`labels` IS NULL AND 1 = NULL) AS `key`, COUNT(*) AS `aggregate` FROM `events` GROUP BY ('red' IN (SELECT j.v AS v FROM JSON_TABLE(`events`.`labels`, '$[*]' COLUMNS (v longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) j) OR `events`.`labels` IS NULL AND 1 = NULL)) AS `grouped`
-- parameters: []

-- SQLite
SELECT (? IN (SELECT j.value AS v FROM json_each("events"."labels") AS j) OR "events"."labels" IS NULL AND 1 = NULL) AS "x" FROM "events" GROUP BY (? IN (SELECT j.value AS v FROM json_each("events"."labels") AS j) OR "events"."labels" IS NULL AND 1 = NULL)
-- parameters: ['red': text, 'red': text]

-- SQL Server
SELECT [grouped].[key] AS [x] FROM (SELECT CASE WHEN (N'red' IN (SELECT j.v COLLATE Latin1_General_100_BIN2 AS v FROM OPENJSON([events].[labels]) WITH (v NVARCHAR(MAX) '$') AS j) OR [events].[labels] IS NULL AND 1 = NULL) THEN CAST(1 AS BIT) WHEN NOT ((N'red' IN (SELECT j.v COLLATE Latin1_General_100_BIN2 AS v FROM OPENJSON([events].[labels]) WITH (v NVARCHAR(MAX) '$') AS j) OR [events].[labels] IS NULL AND 1 = NULL)) THEN CAST(0 AS BIT) ELSE CAST(NULL AS BIT) END AS [key], COUNT_BIG(*) AS [aggregate] FROM [events] GROUP BY CASE WHEN (N'red' IN (SELECT j.v COLLATE Latin1_General_100_BIN2 AS v FROM OPENJSON([events].[labels]) WITH (v NVARCHAR(MAX) '$') AS j) OR [events].[labels] IS NULL AND 1 = NULL) THEN CAST(1 AS BIT) WHEN NOT ((N'red' IN (SELECT j.v COLLATE Latin1_General_100_BIN2 AS v FROM OPENJSON([events].[labels]) WITH (v NVARCHAR(MAX) '$') AS j) OR [events].[labels] IS NULL AND 1 = NULL)) THEN CAST(0 AS BIT) ELSE CAST(NULL AS BIT) END) AS [grouped]
-- parameters: []

-- Oracle
SELECT "grouped"."key" AS "x" FROM (SELECT CASE WHEN ('red' IN (SELECT j.v AS v FROM JSON_TABLE("events"."labels", '$[*]' COLUMNS (v CLOB PATH '$')) j) OR "events"."labels" IS NULL AND 1 = NULL) THEN 1 WHEN NOT (('red' IN (SELECT j.v AS v FROM JSON_TABLE("events"."labels", '$[*]' COLUMNS (v CLOB PATH '$')) j) OR "events"."labels" IS NULL AND 1 = NULL)) THEN 0 ELSE CAST(NULL AS NUMBER(1)) END AS "key", COUNT(*) AS "aggregate" FROM "events" GROUP BY CASE WHEN ('red' IN (SELECT j.v AS v FROM JSON_TABLE("events"."labels", '$[*]' COLUMNS (v CLOB PATH '$')) j) OR "events"."labels" IS NULL AND 1 = NULL) THEN 1 WHEN NOT (('red' IN (SELECT j.v AS v FROM JSON_TABLE("events"."labels", '$[*]' COLUMNS (v CLOB PATH '$')) j) OR "events"."labels" IS NULL AND 1 = NULL)) THEN 0 ELSE CAST(NULL AS NUMBER(1)) END) "grouped"
-- parameters: []
