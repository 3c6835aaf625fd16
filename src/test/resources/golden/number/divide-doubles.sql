-- number/divide-doubles: null by zero

-- PostgreSQL, CockroachDB
SELECT "events"."reading" / nullif(?, 0) AS "c1" FROM "events"
-- parameters: [3.0: double]

-- MySQL, MariaDB
SELECT `events`.`reading` / NULLIF(?, 0) AS `c1` FROM `events`
-- parameters: [3.0: double]

-- SQLite
SELECT "events"."reading" / ? AS "c1" FROM "events"
-- parameters: [3.0: double]

-- SQL Server
SELECT [events].[reading] / NULLIF(?, 0) AS [c1] FROM [events]
-- parameters: [3.0: double]

-- Oracle
SELECT "events"."reading" / NULLIF(?, 0) AS "c1" FROM "events"
-- parameters: [3.0: double]
