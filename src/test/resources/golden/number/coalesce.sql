-- number/coalesce: decimals of different scales

-- PostgreSQL, CockroachDB, SQLite
SELECT coalesce("events"."amount", ?) AS "c1", nullif("events"."amount", ?) AS "c2" FROM "events"
-- parameters: [0.0000: decimal(14, 4), 0.0000: decimal(14, 4)]

-- MySQL, MariaDB
SELECT COALESCE(`events`.`amount`, ?) AS `c1`, NULLIF(`events`.`amount`, ?) AS `c2` FROM `events`
-- parameters: [0.0000: decimal(14, 4), 0.0000: decimal(14, 4)]

-- SQL Server
SELECT COALESCE([events].[amount], ?) AS [c1], NULLIF([events].[amount], ?) AS [c2] FROM [events]
-- parameters: [0.0000: decimal(14, 4), 0.0000: decimal(14, 4)]

-- Oracle
SELECT COALESCE("events"."amount", ?) AS "c1", NULLIF("events"."amount", ?) AS "c2" FROM "events"
-- parameters: [0.0000: decimal(14, 4), 0.0000: decimal(14, 4)]
