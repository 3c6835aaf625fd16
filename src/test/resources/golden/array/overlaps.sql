-- array/overlaps: an element in common

-- PostgreSQL
SELECT "events"."id" FROM "events" WHERE "events"."labels" && ? OR "events"."scores" && ?
-- parameters: [['red', 'it's']: array of text, [1, 2]: array of integer]

-- MySQL
SELECT `events`.`id` FROM `events` WHERE EXISTS (SELECT l.v FROM (SELECT j.v FROM JSON_TABLE(`events`.`labels`, '$[*]' COLUMNS (v longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin PATH '$')) j) l WHERE l.v IN (SELECT j.v FROM JSON_TABLE(?, '$[*]' COLUMNS (v longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin PATH '$')) j)) OR EXISTS (SELECT l.v FROM (SELECT j.v FROM JSON_TABLE(`events`.`scores`, '$[*]' COLUMNS (v int PATH '$')) j) l WHERE l.v IN (SELECT j.v FROM JSON_TABLE(?, '$[*]' COLUMNS (v int PATH '$')) j))
-- parameters: [['red', 'it's']: array of text, [1, 2]: array of integer]

-- MariaDB
SELECT `events`.`id` FROM `events` WHERE EXISTS (SELECT l.v FROM (SELECT j.v FROM JSON_TABLE(`events`.`labels`, '$[*]' COLUMNS (v longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) j) l WHERE l.v IN (SELECT j.v FROM JSON_TABLE(?, '$[*]' COLUMNS (v longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) j)) OR EXISTS (SELECT l.v FROM (SELECT j.v FROM JSON_TABLE(`events`.`scores`, '$[*]' COLUMNS (v int PATH '$')) j) l WHERE l.v IN (SELECT j.v FROM JSON_TABLE(?, '$[*]' COLUMNS (v int PATH '$')) j))
-- parameters: [['red', 'it's']: array of text, [1, 2]: array of integer]

-- SQLite
SELECT "events"."id" FROM "events" WHERE EXISTS (SELECT l.v FROM (SELECT j.value AS v FROM json_each("events"."labels") AS j) l WHERE l.v IN (SELECT j.value AS v FROM json_each(?) AS j)) OR EXISTS (SELECT l.v FROM (SELECT j.value AS v FROM json_each("events"."scores") AS j) l WHERE l.v IN (SELECT j.value AS v FROM json_each(?) AS j))
-- parameters: [['red', 'it's']: array of text, [1, 2]: array of integer]

-- SQL Server
SELECT [events].[id] FROM [events] WHERE EXISTS (SELECT l.v FROM (SELECT j.v COLLATE Latin1_General_100_BIN2 AS v FROM OPENJSON([events].[labels]) WITH (v NVARCHAR(MAX) '$') AS j) l WHERE l.v IN (SELECT j.v COLLATE Latin1_General_100_BIN2 AS v FROM OPENJSON(?) WITH (v NVARCHAR(MAX) '$') AS j)) OR EXISTS (SELECT l.v FROM (SELECT j.v AS v FROM OPENJSON([events].[scores]) WITH (v INT '$') AS j) l WHERE l.v IN (SELECT j.v AS v FROM OPENJSON(?) WITH (v INT '$') AS j))
-- parameters: [['red', 'it's']: array of text, [1, 2]: array of integer]

-- Oracle
SELECT "events"."id" FROM "events" WHERE EXISTS (SELECT l.v FROM (SELECT j.v FROM JSON_TABLE("events"."labels", '$[*]' COLUMNS (v CLOB PATH '$')) j) l WHERE l.v IN (SELECT j.v FROM JSON_TABLE(?, '$[*]' COLUMNS (v CLOB PATH '$')) j)) OR EXISTS (SELECT l.v FROM (SELECT j.v FROM JSON_TABLE("events"."scores", '$[*]' COLUMNS (v NUMBER(10) PATH '$')) j) l WHERE l.v IN (SELECT j.v FROM JSON_TABLE(?, '$[*]' COLUMNS (v NUMBER(10) PATH '$')) j))
-- parameters: [['red', 'it's']: array of text, [1, 2]: array of integer]
