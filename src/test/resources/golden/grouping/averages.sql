-- grouping/averages: of integers not an integer

-- PostgreSQL, CockroachDB
SELECT avg("events"."count") AS "c1", avg("events"."amount") AS "c2", avg("events"."reading") AS "c3" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT AVG(`events`.`count`) AS `c1`, AVG(`events`.`amount`) AS `c2`, AVG(`events`.`reading`) AS `c3` FROM `events`
-- parameters: []

-- SQLite
SELECT avg("events"."count") AS "c1", hysteria_round(avg("events"."amount"), 6) AS "c2", avg("events"."reading") AS "c3" FROM "events"
-- parameters: []

-- SQL Server
SELECT AVG(CAST([events].[count] AS FLOAT(53))) AS [c1], AVG([events].[amount]) AS [c2], AVG([events].[reading]) AS [c3] FROM [events]
-- parameters: []

-- Oracle
SELECT AVG("events"."count") AS "c1", AVG("events"."amount") AS "c2", AVG("events"."reading") AS "c3" FROM "events"
-- parameters: []
