-- array/has-expression: the value of a column among the elements

-- PostgreSQL, CockroachDB
SELECT "events"."id" FROM "events" WHERE "events"."message" = ANY ("events"."labels")
-- parameters: []

-- MySQL
SELECT `events`.`id` FROM `events` WHERE (`events`.`message` IN (SELECT /*+ NO_SEMIJOIN() */ j.v AS v FROM JSON_TABLE(CAST(NULLIF(`events`.`labels`, '') AS JSON), '$[*]' COLUMNS (v longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin PATH '$')) j WHERE `events`.`labels` IS NOT NULL) OR `events`.`labels` IS NULL AND 1 = NULL)
-- parameters: []

-- MariaDB
SELECT `events`.`id` FROM `events` WHERE (`events`.`message` IN (SELECT j.v AS v FROM JSON_TABLE(`events`.`labels`, '$[*]' COLUMNS (v longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) j) OR `events`.`labels` IS NULL AND 1 = NULL)
-- parameters: []

-- SQLite
SELECT "events"."id" FROM "events" WHERE ("events"."message" IN (SELECT j.value AS v FROM json_each("events"."labels") AS j) OR "events"."labels" IS NULL AND 1 = NULL)
-- parameters: []

-- SQL Server
SELECT [events].[id] FROM [events] WHERE ([events].[message] IN (SELECT j.v COLLATE Latin1_General_100_BIN2 AS v FROM OPENJSON([events].[labels]) WITH (v NVARCHAR(MAX) '$') AS j) OR [events].[labels] IS NULL AND 1 = NULL)
-- parameters: []

-- Oracle
SELECT "events"."id" FROM "events" WHERE ("events"."message" IN (SELECT j.v AS v FROM JSON_TABLE("events"."labels", '$[*]' COLUMNS (v CLOB PATH '$')) j) OR "events"."labels" IS NULL AND 1 = NULL)
-- parameters: []
