-- plan/array-in-a-derived-table: rows of a derived table, whose array holds a text

-- PostgreSQL, CockroachDB
SELECT "d"."x" FROM (SELECT "events"."sequence" AS "x" FROM "events" WHERE ? = ANY ("events"."labels")) AS "d"
-- parameters: ['red': text]

-- MySQL
SELECT `d`.`x` FROM (SELECT `events`.`sequence` AS `x` FROM `events` WHERE (? IN (SELECT /*+ NO_SEMIJOIN() */ j.v AS v FROM JSON_TABLE(CAST(NULLIF(`events`.`labels`, '') AS JSON), '$[*]' COLUMNS (v longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin PATH '$')) j WHERE `events`.`labels` IS NOT NULL) OR `events`.`labels` IS NULL AND 1 = NULL)) AS `d`
-- parameters: ['red': text]

-- MariaDB
SELECT `d`.`x` FROM (SELECT `events`.`sequence` AS `x` FROM `events` WHERE (? IN (SELECT j.v AS v FROM JSON_TABLE(`events`.`labels`, '$[*]' COLUMNS (v longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) j) OR `events`.`labels` IS NULL AND 1 = NULL)) AS `d`
-- parameters: ['red': text]

-- SQLite
SELECT "d"."x" FROM (SELECT "events"."sequence" AS "x" FROM "events" WHERE (? IN (SELECT j.value AS v FROM json_each("events"."labels") AS j) OR "events"."labels" IS NULL AND 1 = NULL)) AS "d"
-- parameters: ['red': text]

-- SQL Server
SELECT [d].[x] FROM (SELECT [events].[sequence] AS [x] FROM [events] WHERE (? IN (SELECT j.v COLLATE Latin1_General_100_BIN2 AS v FROM OPENJSON([events].[labels]) WITH (v NVARCHAR(MAX) '$') AS j) OR [events].[labels] IS NULL AND 1 = NULL)) AS [d]
-- parameters: ['red': text]

-- Oracle
SELECT "d"."x" FROM (SELECT "events"."sequence" AS "x" FROM "events" WHERE (? IN (SELECT j.v AS v FROM JSON_TABLE("events"."labels", '$[*]' COLUMNS (v CLOB PATH '$')) j) OR "events"."labels" IS NULL AND 1 = NULL)) "d"
-- parameters: ['red': text]
