-- number/greatest-least: null when one is null

-- PostgreSQL
SELECT CASE WHEN "events"."amount" IS NULL THEN CAST(NULL AS numeric(14, 4)) ELSE greatest("events"."amount", ?) END AS "c1", least("events"."count", ?) AS "c2" FROM "events"
-- parameters: [1.5: decimal(2, 1), 3: integer]

-- MySQL, MariaDB
SELECT GREATEST(`events`.`amount`, ?) AS `c1`, LEAST(`events`.`count`, ?) AS `c2` FROM `events`
-- parameters: [1.5: decimal(2, 1), 3: integer]

-- SQLite
SELECT max("events"."amount", ?) AS "c1", min("events"."count", ?) AS "c2" FROM "events"
-- parameters: [1.5: decimal(2, 1), 3: integer]

-- SQL Server
-- unsupported: the function greatest; compare the values with CASE

-- Oracle
SELECT GREATEST("events"."amount", ?) AS "c1", LEAST("events"."count", ?) AS "c2" FROM "events"
-- parameters: [1.5: decimal(2, 1), 3: integer]
