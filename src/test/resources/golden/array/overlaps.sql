-- array/overlaps: an element in common

-- PostgreSQL, CockroachDB
SELECT "events"."id" FROM "events" WHERE "events"."labels" && ? OR "events"."scores" && ?
-- parameters: [['red', 'it's']: array of text, [1, 2]: array of integer]

-- MySQL
SELECT `events`.`id` FROM `events` WHERE (EXISTS (SELECT /*+ NO_SEMIJOIN() */ l.v AS v FROM JSON_TABLE(CAST(NULLIF(`events`.`labels`, '') AS JSON), '$[*]' COLUMNS (v longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin PATH '$')) l WHERE `events`.`labels` IS NOT NULL AND l.v IN (SELECT j.v AS v FROM JSON_TABLE(?, '$[*]' COLUMNS (v longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin PATH '$')) j)) OR `events`.`labels` IS NULL AND 1 = NULL) OR (EXISTS (SELECT /*+ NO_SEMIJOIN() */ l.v AS v FROM JSON_TABLE(CAST(NULLIF(`events`.`scores`, '') AS JSON), '$[*]' COLUMNS (v int PATH '$')) l WHERE `events`.`scores` IS NOT NULL AND l.v IN (SELECT j.v AS v FROM JSON_TABLE(?, '$[*]' COLUMNS (v int PATH '$')) j)) OR `events`.`scores` IS NULL AND 1 = NULL)
-- parameters: [['red', 'it's']: array of text, [1, 2]: array of integer]

-- MariaDB
SELECT `events`.`id` FROM `events` WHERE (EXISTS (SELECT l.v AS v FROM JSON_TABLE(`events`.`labels`, '$[*]' COLUMNS (v longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) l WHERE l.v IN (SELECT j.v AS v FROM JSON_TABLE(?, '$[*]' COLUMNS (v longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) j)) OR `events`.`labels` IS NULL AND 1 = NULL) OR (EXISTS (SELECT l.v AS v FROM JSON_TABLE(`events`.`scores`, '$[*]' COLUMNS (v int PATH '$')) l WHERE l.v IN (SELECT j.v AS v FROM JSON_TABLE(?, '$[*]' COLUMNS (v int PATH '$')) j)) OR `events`.`scores` IS NULL AND 1 = NULL)
-- parameters: [['red', 'it's']: array of text, [1, 2]: array of integer]

-- SQLite
SELECT "events"."id" FROM "events" WHERE (EXISTS (SELECT l.value AS v FROM json_each("events"."labels") AS l WHERE l.value IN (SELECT j.value AS v FROM json_each(?) AS j)) OR "events"."labels" IS NULL AND 1 = NULL) OR (EXISTS (SELECT l.value AS v FROM json_each("events"."scores") AS l WHERE l.value IN (SELECT j.value AS v FROM json_each(?) AS j)) OR "events"."scores" IS NULL AND 1 = NULL)
-- parameters: [['red', 'it's']: array of text, [1, 2]: array of integer]

-- SQL Server
SELECT [events].[id] FROM [events] WHERE (EXISTS (SELECT l.v COLLATE Latin1_General_100_BIN2 AS v FROM OPENJSON([events].[labels]) WITH (v NVARCHAR(MAX) '$') AS l WHERE l.v COLLATE Latin1_General_100_BIN2 IN (SELECT j.v COLLATE Latin1_General_100_BIN2 AS v FROM OPENJSON(?) WITH (v NVARCHAR(MAX) '$') AS j)) OR [events].[labels] IS NULL AND 1 = NULL) OR (EXISTS (SELECT l.v AS v FROM OPENJSON([events].[scores]) WITH (v INT '$') AS l WHERE l.v IN (SELECT j.v AS v FROM OPENJSON(?) WITH (v INT '$') AS j)) OR [events].[scores] IS NULL AND 1 = NULL)
-- parameters: [['red', 'it's']: array of text, [1, 2]: array of integer]

-- Oracle
SELECT "events"."id" FROM "events" WHERE (EXISTS (SELECT l.v AS v FROM JSON_TABLE("events"."labels", '$[*]' COLUMNS (v CLOB PATH '$')) l WHERE l.v IN (SELECT j.v AS v FROM JSON_TABLE(?, '$[*]' COLUMNS (v CLOB PATH '$')) j)) OR "events"."labels" IS NULL AND 1 = NULL) OR (EXISTS (SELECT l.v AS v FROM JSON_TABLE("events"."scores", '$[*]' COLUMNS (v NUMBER(10) PATH '$')) l WHERE l.v IN (SELECT j.v AS v FROM JSON_TABLE(?, '$[*]' COLUMNS (v NUMBER(10) PATH '$')) j)) OR "events"."scores" IS NULL AND 1 = NULL)
-- parameters: [['red', 'it's']: array of text, [1, 2]: array of integer]
