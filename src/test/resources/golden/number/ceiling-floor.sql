-- number/ceiling-floor: whole numbers around

-- PostgreSQL, CockroachDB, SQLite
SELECT ceil("events"."amount") AS "c1", floor("events"."reading") AS "c2" FROM "events"
-- parameters: []

-- MySQL
SELECT CEILING(`events`.`amount`) AS `c1`, FLOOR(`events`.`reading`) AS `c2` FROM `events`
-- parameters: []

-- MariaDB
SELECT CEILING(`events`.`amount`) AS `c1`, CAST(FLOOR(`events`.`reading`) AS DOUBLE) AS `c2` FROM `events`
-- parameters: []

-- SQL Server
SELECT CEILING([events].[amount]) AS [c1], FLOOR([events].[reading]) AS [c2] FROM [events]
-- parameters: []

-- Oracle
SELECT CEIL("events"."amount") AS "c1", FLOOR("events"."reading") AS "c2" FROM "events"
-- parameters: []
