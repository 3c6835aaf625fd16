-- plan/large-numbers-rounded: numbers of more digits than a double has, rounded and made distinct

-- PostgreSQL, CockroachDB
SELECT DISTINCT floor("events"."reading" * 1.0E30) AS "c1" FROM "events"
-- parameters: []

-- MySQL
SELECT DISTINCT FLOOR(`events`.`reading` * 1.0E30) AS `c1` FROM `events`
-- parameters: []

-- MariaDB
SELECT DISTINCT CAST(FLOOR(`events`.`reading` * 1.0E30) AS DOUBLE) AS `c1` FROM `events`
-- parameters: []

-- SQLite
SELECT DISTINCT floor("events"."reading" * ?) AS "c1" FROM "events"
-- parameters: [1.0E30: double]

-- SQL Server
SELECT DISTINCT FLOOR([events].[reading] * 1.0E30) AS [c1] FROM [events]
-- parameters: []

-- Oracle
SELECT DISTINCT FLOOR("events"."reading" * 1.0E30) AS "c1" FROM "events"
-- parameters: []
