-- array/has: a value among the elements

-- PostgreSQL, CockroachDB
SELECT "events"."id" FROM "events" WHERE ? = ANY ("events"."labels") AND ? = ANY ("events"."scores")
-- parameters: ['red': text, 5: integer]

-- MySQL
SELECT `events`.`id` FROM `events` WHERE (? IN (SELECT /*+ NO_SEMIJOIN() */ j.v AS v FROM JSON_TABLE(CAST(NULLIF(`events`.`labels`, '') AS JSON), '$[*]' COLUMNS (v longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin PATH '$')) j WHERE `events`.`labels` IS NOT NULL) OR `events`.`labels` IS NULL AND 1 = NULL) AND (? IN (SELECT /*+ NO_SEMIJOIN() */ j.v AS v FROM JSON_TABLE(CAST(NULLIF(`events`.`scores`, '') AS JSON), '$[*]' COLUMNS (v int PATH '$')) j WHERE `events`.`scores` IS NOT NULL) OR `events`.`scores` IS NULL AND 1 = NULL)
-- parameters: ['red': text, 5: integer]

-- MariaDB
SELECT `events`.`id` FROM `events` WHERE (? IN (SELECT j.v AS v FROM JSON_TABLE(`events`.`labels`, '$[*]' COLUMNS (v longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) j) OR `events`.`labels` IS NULL AND 1 = NULL) AND (? IN (SELECT j.v AS v FROM JSON_TABLE(`events`.`scores`, '$[*]' COLUMNS (v int PATH '$')) j) OR `events`.`scores` IS NULL AND 1 = NULL)
-- parameters: ['red': text, 5: integer]

-- SQLite
SELECT "events"."id" FROM "events" WHERE (? IN (SELECT j.value AS v FROM json_each("events"."labels") AS j) OR "events"."labels" IS NULL AND 1 = NULL) AND (? IN (SELECT j.value AS v FROM json_each("events"."scores") AS j) OR "events"."scores" IS NULL AND 1 = NULL)
-- parameters: ['red': text, 5: integer]

-- SQL Server
SELECT [events].[id] FROM [events] WHERE (? IN (SELECT j.v COLLATE Latin1_General_100_BIN2 AS v FROM OPENJSON([events].[labels]) WITH (v NVARCHAR(MAX) '$') AS j) OR [events].[labels] IS NULL AND 1 = NULL) AND (? IN (SELECT j.v AS v FROM OPENJSON([events].[scores]) WITH (v INT '$') AS j) OR [events].[scores] IS NULL AND 1 = NULL)
-- parameters: ['red': text, 5: integer]

-- Oracle
SELECT "events"."id" FROM "events" WHERE (? IN (SELECT j.v AS v FROM JSON_TABLE("events"."labels", '$[*]' COLUMNS (v CLOB PATH '$')) j) OR "events"."labels" IS NULL AND 1 = NULL) AND (? IN (SELECT j.v AS v FROM JSON_TABLE("events"."scores", '$[*]' COLUMNS (v NUMBER(10) PATH '$')) j) OR "events"."scores" IS NULL AND 1 = NULL)
-- parameters: ['red': text, 5: integer]
