-- plan/extreme-of-no-row: the largest of a text that a join left out everywhere

-- PostgreSQL
SELECT max("made"."c1") AS "c1" FROM "categories" LEFT JOIN (SELECT 'ab' COLLATE "C" AS "c1" FROM "users") AS "made" ON "made"."c1" = ?
-- parameters: ['none': varchar(100)]

-- CockroachDB, SQLite
SELECT max("made"."c1") AS "c1" FROM "categories" LEFT JOIN (SELECT 'ab' AS "c1" FROM "users") AS "made" ON "made"."c1" = ?
-- parameters: ['none': varchar(100)]

-- MySQL
SELECT /*+ NO_MERGE(`made`) */ MAX(`made`.`c1`) AS `c1` FROM `categories` LEFT JOIN (SELECT 'ab' AS `c1` FROM `users`) AS `made` ON `made`.`c1` = ?
-- parameters: ['none': varchar(100)]

-- MariaDB
SELECT MAX(COALESCE(`made`.`c1`, `made`.`c1`)) AS `c1` FROM `categories` LEFT JOIN (SELECT 'ab' AS `c1` FROM `users`) AS `made` ON `made`.`c1` = ?
-- parameters: ['none': varchar(100)]

-- SQL Server
SELECT MAX([made].[c1]) AS [c1] FROM [categories] LEFT JOIN (SELECT N'ab' AS [c1] FROM [users]) AS [made] ON [made].[c1] = ?
-- parameters: ['none': varchar(100)]

-- Oracle
SELECT MAX("made"."c1") AS "c1" FROM "categories" LEFT JOIN (SELECT 'ab' AS "c1" FROM "users") "made" ON "made"."c1" = ?
-- parameters: ['none': varchar(100)]
