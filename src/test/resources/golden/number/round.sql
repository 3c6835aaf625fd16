-- number/round: half away from zero

-- PostgreSQL, CockroachDB
SELECT round(CAST("events"."amount" AS numeric), 0) AS "c1", round(CAST("events"."amount" AS numeric), 2) AS "c2", round(CAST("events"."reading" AS numeric), 1) AS "c3" FROM "events"
-- parameters: []

-- MySQL
SELECT CASE WHEN ABS(`events`.`amount`) < 1E30 THEN ROUND(CAST(`events`.`amount` AS DECIMAL(65, 30)), 0) ELSE ROUND(`events`.`amount`, 0) END AS `c1`, CASE WHEN ABS(`events`.`amount`) < 1E30 THEN ROUND(CAST(`events`.`amount` AS DECIMAL(65, 30)), 2) ELSE ROUND(`events`.`amount`, 2) END AS `c2`, CASE WHEN ABS(`events`.`reading`) < 1E30 THEN ROUND(CAST(`events`.`reading` AS DECIMAL(65, 30)), 1) ELSE ROUND(`events`.`reading`, 1) END AS `c3` FROM `events`
-- parameters: []

-- MariaDB
SELECT CASE WHEN ABS(`events`.`amount`) < 1E30 THEN ROUND(CAST(`events`.`amount` AS DECIMAL(65, 30)), 0) ELSE ROUND(`events`.`amount`, 0) END AS `c1`, CASE WHEN ABS(`events`.`amount`) < 1E30 THEN ROUND(CAST(`events`.`amount` AS DECIMAL(65, 30)), 2) ELSE ROUND(`events`.`amount`, 2) END AS `c2`, CAST(CASE WHEN ABS(`events`.`reading`) < 1E30 THEN ROUND(CAST(`events`.`reading` AS DECIMAL(65, 30)), 1) ELSE ROUND(`events`.`reading`, 1) END AS DOUBLE) AS `c3` FROM `events`
-- parameters: []

-- SQLite
SELECT hysteria_round("events"."amount", 0) AS "c1", hysteria_round("events"."amount", 2) AS "c2", hysteria_round("events"."reading", 1) AS "c3" FROM "events"
-- parameters: []

-- SQL Server
SELECT ROUND([events].[amount], 0) AS [c1], ROUND([events].[amount], 2) AS [c2], ROUND([events].[reading], 1) AS [c3] FROM [events]
-- parameters: []

-- Oracle
SELECT ROUND("events"."amount", 0) AS "c1", ROUND("events"."amount", 2) AS "c2", ROUND("events"."reading", 1) AS "c3" FROM "events"
-- parameters: []
