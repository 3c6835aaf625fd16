-- plan/document-of-no-row-before: the document of the row before, else one that is given

-- PostgreSQL
SELECT lag("events"."attributes", 1, CAST(CAST('{}' AS jsonb) AS jsonb)) OVER (ORDER BY "events"."sequence") AS "c1" FROM "events"
-- parameters: []

-- CockroachDB
SELECT lag("events"."attributes", 1, CAST(CAST('{}' AS jsonb) AS jsonb)) OVER (ORDER BY "events"."sequence" NULLS LAST) AS "c1" FROM "events"
-- parameters: []

-- MySQL
SELECT CASE WHEN LAG(1, 1) OVER (ORDER BY `events`.`sequence`) IS NULL THEN CAST('{}' AS JSON) ELSE LAG(`events`.`attributes`, 1) OVER (ORDER BY `events`.`sequence`) END AS `c1` FROM `events`
-- parameters: []

-- MariaDB
SELECT CASE WHEN `windowed`.`value` IS NULL THEN CAST('{}' AS CHAR) ELSE `windowed`.`value_2` END AS `c1` FROM (SELECT LAG(1, 1) OVER (ORDER BY `events`.`sequence`) AS `value`, LAG(`events`.`attributes`, 1) OVER (ORDER BY `events`.`sequence`) AS `value_2` FROM `events`) AS `windowed`
-- parameters: []

-- SQLite
SELECT lag("events"."attributes", 1, CAST('{}' AS TEXT)) OVER (ORDER BY "events"."sequence" NULLS LAST) AS "c1" FROM "events"
-- parameters: []

-- SQL Server
SELECT LAG([events].[attributes], 1, CAST(N'{}' AS NVARCHAR(MAX))) OVER (ORDER BY [events].[sequence]) AS [c1] FROM [events]
-- parameters: []

-- Oracle
SELECT LAG("events"."attributes", 1, CAST('{}' AS VARCHAR2(4000))) OVER (ORDER BY "events"."sequence") AS "c1" FROM "events"
-- parameters: []
