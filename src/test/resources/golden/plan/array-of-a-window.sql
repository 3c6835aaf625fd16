-- plan/array-of-a-window: whether the array of the row before holds a text

-- PostgreSQL
SELECT ? = ANY (lag("events"."labels") OVER (ORDER BY "events"."sequence")) AS "c1" FROM "events"
-- parameters: ['red': text]

-- CockroachDB
SELECT ? = ANY (lag("events"."labels") OVER (ORDER BY "events"."sequence" NULLS LAST)) AS "c1" FROM "events"
-- parameters: ['red': text]

-- MySQL
SELECT (? IN (SELECT /*+ NO_SEMIJOIN() */ j.v AS v FROM JSON_TABLE(CAST(NULLIF(`windowed`.`value`, '') AS JSON), '$[*]' COLUMNS (v longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin PATH '$')) j WHERE `windowed`.`value` IS NOT NULL) OR `windowed`.`value` IS NULL AND 1 = NULL) AS `c1` FROM (SELECT LAG(`events`.`labels`) OVER (ORDER BY `events`.`sequence`) AS `value` FROM `events`) AS `windowed`
-- parameters: ['red': text]

-- MariaDB
SELECT (? IN (SELECT j.v AS v FROM JSON_TABLE(`windowed`.`value`, '$[*]' COLUMNS (v longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) j) OR `windowed`.`value` IS NULL AND 1 = NULL) AS `c1` FROM (SELECT LAG(`events`.`labels`) OVER (ORDER BY `events`.`sequence`) AS `value` FROM `events`) AS `windowed`
-- parameters: ['red': text]

-- SQLite
SELECT (? IN (SELECT j.value AS v FROM json_each("windowed"."value") AS j) OR "windowed"."value" IS NULL AND 1 = NULL) AS "c1" FROM (SELECT lag("events"."labels") OVER (ORDER BY "events"."sequence" NULLS LAST) AS "value" FROM "events") AS "windowed"
-- parameters: ['red': text]

-- SQL Server
SELECT CASE WHEN (? IN (SELECT j.v COLLATE Latin1_General_100_BIN2 AS v FROM OPENJSON([windowed].[value]) WITH (v NVARCHAR(MAX) '$') AS j) OR [windowed].[value] IS NULL AND 1 = NULL) THEN CAST(1 AS BIT) WHEN NOT ((? IN (SELECT j.v COLLATE Latin1_General_100_BIN2 AS v FROM OPENJSON([windowed].[value]) WITH (v NVARCHAR(MAX) '$') AS j) OR [windowed].[value] IS NULL AND 1 = NULL)) THEN CAST(0 AS BIT) ELSE CAST(NULL AS BIT) END AS [c1] FROM (SELECT LAG([events].[labels]) OVER (ORDER BY [events].[sequence]) AS [value] FROM [events]) AS [windowed]
-- parameters: ['red': text, 'red': text]

-- Oracle
SELECT CASE WHEN (? IN (SELECT j.v AS v FROM JSON_TABLE("windowed"."value", '$[*]' COLUMNS (v CLOB PATH '$')) j) OR "windowed"."value" IS NULL AND 1 = NULL) THEN 1 WHEN NOT ((? IN (SELECT j.v AS v FROM JSON_TABLE("windowed"."value", '$[*]' COLUMNS (v CLOB PATH '$')) j) OR "windowed"."value" IS NULL AND 1 = NULL)) THEN 0 ELSE CAST(NULL AS NUMBER(1)) END AS "c1" FROM (SELECT LAG("events"."labels") OVER (ORDER BY "events"."sequence") AS "value" FROM "events") "windowed"
-- parameters: ['red': text, 'red': text]
