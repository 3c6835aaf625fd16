-- number/greatest-least: null when one is null

-- PostgreSQL, CockroachDB
SELECT CASE WHEN "events"."amount" IS NULL THEN CAST(NULL AS numeric(14, 4)) ELSE greatest("events"."amount", ?) END AS "c1", least("events"."count", ?) AS "c2" FROM "events"
-- parameters: [1.5: decimal(2, 1), 3: integer]

-- MySQL, MariaDB
SELECT GREATEST(`events`.`amount`, ?) AS `c1`, LEAST(`events`.`count`, ?) AS `c2` FROM `events`
-- parameters: [1.5: decimal(2, 1), 3: integer]

-- SQLite
SELECT max("events"."amount", ?) AS "c1", min("events"."count", ?) AS "c2" FROM "events"
-- parameters: [1.5: decimal(2, 1), 3: integer]

-- SQL Server
SELECT CASE WHEN [events].[amount] IS NULL THEN CAST(NULL AS DECIMAL(14, 4)) WHEN [events].[amount] >= ? THEN [events].[amount] ELSE ? END AS [c1], CASE WHEN [events].[count] <= ? THEN [events].[count] ELSE ? END AS [c2] FROM [events]
-- parameters: [1.5: decimal(2, 1), 1.5: decimal(2, 1), 3: integer, 3: integer]

-- Oracle
SELECT GREATEST("events"."amount", ?) AS "c1", LEAST("events"."count", ?) AS "c2" FROM "events"
-- parameters: [1.5: decimal(2, 1), 3: integer]
