-- grouping/sums: of integers a BIGINT, of those a decimal

-- PostgreSQL, CockroachDB
SELECT sum("events"."count") AS "c1", sum("events"."sequence") AS "c2", sum("events"."amount") AS "c3", sum("events"."reading") AS "c4", sum("events"."level") AS "c5" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT SUM(`events`.`count`) AS `c1`, SUM(`events`.`sequence`) AS `c2`, SUM(`events`.`amount`) AS `c3`, SUM(`events`.`reading`) AS `c4`, SUM(`events`.`level`) AS `c5` FROM `events`
-- parameters: []

-- SQLite
SELECT sum("events"."count") AS "c1", sum("events"."sequence") AS "c2", hysteria_round(sum("events"."amount"), 4) AS "c3", sum("events"."reading") AS "c4", sum("events"."level") AS "c5" FROM "events"
-- parameters: []

-- SQL Server
SELECT SUM(CAST([events].[count] AS BIGINT)) AS [c1], SUM(CAST([events].[sequence] AS DECIMAL(38, 0))) AS [c2], SUM([events].[amount]) AS [c3], SUM([events].[reading]) AS [c4], SUM(CAST([events].[level] AS BIGINT)) AS [c5] FROM [events]
-- parameters: []

-- Oracle
SELECT SUM("events"."count") AS "c1", SUM("events"."sequence") AS "c2", SUM("events"."amount") AS "c3", SUM("events"."reading") AS "c4", SUM("events"."level") AS "c5" FROM "events"
-- parameters: []
