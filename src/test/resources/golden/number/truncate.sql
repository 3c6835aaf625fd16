-- number/truncate: cut toward zero

-- PostgreSQL, CockroachDB
SELECT trunc(CAST("events"."amount" AS numeric), 1) AS "c1", trunc(CAST("events"."reading" AS numeric), 0) AS "c2" FROM "events"
-- parameters: []

-- MySQL
SELECT CASE WHEN ABS(`events`.`amount`) < 1E30 THEN TRUNCATE(CAST(`events`.`amount` AS DECIMAL(65, 30)), 1) ELSE TRUNCATE(`events`.`amount`, 1) END AS `c1`, CASE WHEN ABS(`events`.`reading`) < 1E30 THEN TRUNCATE(CAST(`events`.`reading` AS DECIMAL(65, 30)), 0) ELSE TRUNCATE(`events`.`reading`, 0) END AS `c2` FROM `events`
-- parameters: []

-- MariaDB
SELECT CASE WHEN ABS(`events`.`amount`) < 1E30 THEN TRUNCATE(CAST(`events`.`amount` AS DECIMAL(65, 30)), 1) ELSE TRUNCATE(`events`.`amount`, 1) END AS `c1`, CAST(CASE WHEN ABS(`events`.`reading`) < 1E30 THEN TRUNCATE(CAST(`events`.`reading` AS DECIMAL(65, 30)), 0) ELSE TRUNCATE(`events`.`reading`, 0) END AS DOUBLE) AS `c2` FROM `events`
-- parameters: []

-- SQLite
SELECT hysteria_truncate("events"."amount", 1) AS "c1", hysteria_truncate("events"."reading", 0) AS "c2" FROM "events"
-- parameters: []

-- SQL Server
SELECT ROUND([events].[amount], 1, 1) AS [c1], ROUND([events].[reading], 0, 1) AS [c2] FROM [events]
-- parameters: []

-- Oracle
SELECT TRUNC("events"."amount", 1) AS "c1", TRUNC("events"."reading", 0) AS "c2" FROM "events"
-- parameters: []
