-- number/absolute-sign: distance from zero; -1, 0 or 1

-- PostgreSQL, CockroachDB
SELECT abs("events"."count") AS "c1", CAST(sign("events"."reading") AS integer) AS "c2", CAST(sign("events"."amount") AS integer) AS "c3" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT ABS(`events`.`count`) AS `c1`, SIGN(`events`.`reading`) AS `c2`, SIGN(`events`.`amount`) AS `c3` FROM `events`
-- parameters: []

-- SQLite
SELECT abs("events"."count") AS "c1", CAST(sign("events"."reading") AS INTEGER) AS "c2", CAST(sign("events"."amount") AS INTEGER) AS "c3" FROM "events"
-- parameters: []

-- SQL Server
SELECT ABS([events].[count]) AS [c1], CAST(SIGN([events].[reading]) AS INT) AS [c2], CAST(SIGN([events].[amount]) AS INT) AS [c3] FROM [events]
-- parameters: []

-- Oracle
SELECT ABS("events"."count") AS "c1", CASE WHEN "events"."reading" > 0 THEN 1 WHEN "events"."reading" < 0 THEN -1 WHEN "events"."reading" = 0 THEN 0 END AS "c2", CASE WHEN "events"."amount" > 0 THEN 1 WHEN "events"."amount" < 0 THEN -1 WHEN "events"."amount" = 0 THEN 0 END AS "c3" FROM "events"
-- parameters: []
