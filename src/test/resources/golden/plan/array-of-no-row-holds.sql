-- plan/array-of-no-row-holds: whether such an array holds a text

-- PostgreSQL, CockroachDB
SELECT ? = ANY ("events"."labels") AS "x" FROM "users" LEFT JOIN "events" ON FALSE
-- parameters: ['red': text]

-- MySQL
SELECT (? IN (SELECT /*+ NO_SEMIJOIN() */ j.v AS v FROM JSON_TABLE(CAST(NULLIF(`events`.`labels`, '') AS JSON), '$[*]' COLUMNS (v longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin PATH '$')) j WHERE `events`.`labels` IS NOT NULL) OR `events`.`labels` IS NULL AND 1 = NULL) AS `x` FROM `users` LEFT JOIN `events` ON FALSE
-- parameters: ['red': text]

-- MariaDB
SELECT (? IN (SELECT j.v AS v FROM JSON_TABLE(`events`.`labels`, '$[*]' COLUMNS (v longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) j) OR `events`.`labels` IS NULL AND 1 = NULL) AS `x` FROM `users` LEFT JOIN `events` ON FALSE
-- parameters: ['red': text]

-- SQLite
SELECT (? IN (SELECT j.value AS v FROM json_each("events"."labels") AS j) OR "events"."labels" IS NULL AND 1 = NULL) AS "x" FROM "users" LEFT JOIN "events" ON FALSE
-- parameters: ['red': text]

-- SQL Server
SELECT CASE WHEN (? IN (SELECT j.v COLLATE Latin1_General_100_BIN2 AS v FROM OPENJSON([events].[labels]) WITH (v NVARCHAR(MAX) '$') AS j) OR [events].[labels] IS NULL AND 1 = NULL) THEN CAST(1 AS BIT) WHEN NOT ((? IN (SELECT j.v COLLATE Latin1_General_100_BIN2 AS v FROM OPENJSON([events].[labels]) WITH (v NVARCHAR(MAX) '$') AS j) OR [events].[labels] IS NULL AND 1 = NULL)) THEN CAST(0 AS BIT) ELSE CAST(NULL AS BIT) END AS [x] FROM [users] LEFT JOIN [events] ON 1 = 0
-- parameters: ['red': text, 'red': text]

-- Oracle
SELECT CASE WHEN (? IN (SELECT j.v AS v FROM JSON_TABLE("events"."labels", '$[*]' COLUMNS (v CLOB PATH '$')) j) OR "events"."labels" IS NULL AND 1 = NULL) THEN 1 WHEN NOT ((? IN (SELECT j.v AS v FROM JSON_TABLE("events"."labels", '$[*]' COLUMNS (v CLOB PATH '$')) j) OR "events"."labels" IS NULL AND 1 = NULL)) THEN 0 ELSE CAST(NULL AS NUMBER(1)) END AS "x" FROM "users" LEFT JOIN "events" ON 1 = 0
-- parameters: ['red': text, 'red': text]
