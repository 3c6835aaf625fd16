-- plan/constant-key: groups of a constant that a derived table gives, asked for once more

-- PostgreSQL
SELECT ? AS "x" FROM (SELECT CAST(NULL AS text) COLLATE "C" AS "x" FROM "users") AS "d" GROUP BY "d"."x" HAVING lower("d"."x" COLLATE "und-x-icu") COLLATE "C" LIKE lower(? COLLATE "und-x-icu") COLLATE "C" ESCAPE '\'
-- parameters: ['a': text, '_': text]

-- CockroachDB
SELECT ? AS "x" FROM (SELECT CAST(NULL AS text) AS "x" FROM "users") AS "d" GROUP BY "d"."x" HAVING lower("d"."x") LIKE lower(?) ESCAPE '\'
-- parameters: ['a': text, '_': text]

-- MySQL
SELECT /*+ NO_MERGE(`d`) */ ? AS `x` FROM (SELECT CAST(NULL AS CHAR) AS `x` FROM `users`) AS `d` GROUP BY `d`.`x` HAVING LOWER(`d`.`x`) LIKE LOWER(?) ESCAPE '\\'
-- parameters: ['a': text, '_': text]

-- MariaDB
SELECT ? AS `x` FROM (SELECT CAST(NULL AS CHAR) AS `x` FROM `users`) AS `d` GROUP BY `d`.`x` HAVING LOWER(`d`.`x`) LIKE LOWER(?) ESCAPE '\\'
-- parameters: ['a': text, '_': text]

-- SQLite
SELECT ? AS "x" FROM (SELECT CAST(NULL AS TEXT) AS "x" FROM "users") AS "d" GROUP BY "d"."x" HAVING lower("d"."x") LIKE lower(?) ESCAPE '\'
-- parameters: ['a': text, '_': text]

-- SQL Server
SELECT ? AS [x] FROM (SELECT CAST(NULL AS NVARCHAR(MAX)) AS [x] FROM [users]) AS [d] GROUP BY [d].[x] HAVING LOWER([d].[x] COLLATE Latin1_General_100_BIN2) LIKE REPLACE(LOWER(? COLLATE Latin1_General_100_BIN2), N'[', N'\[') ESCAPE N'\'
-- parameters: ['a': text, '_': text]

-- Oracle
SELECT ? AS "x" FROM (SELECT CAST(NULL AS VARCHAR2(4000)) AS "x" FROM "users") "d" GROUP BY "d"."x" HAVING LOWER("d"."x") LIKE LOWER(?) ESCAPE '\'
-- parameters: ['a': text, '_': text]
