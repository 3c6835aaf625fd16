-- number/remainder-doubles: the dividend's sign

-- PostgreSQL
SELECT "events"."reading" - ? * CASE WHEN "events"."reading" / nullif(?, 0) < 0.0E0 THEN ceil("events"."reading" / nullif(?, 0)) ELSE floor("events"."reading" / nullif(?, 0)) END AS "c1" FROM "events"
-- parameters: [2.0: double, 2.0: double, 2.0: double, 2.0: double]

-- CockroachDB
SELECT MOD("events"."reading", nullif(?, 0)) AS "c1" FROM "events"
-- parameters: [2.0: double]

-- MySQL, MariaDB
SELECT MOD(`events`.`reading`, NULLIF(?, 0)) AS `c1` FROM `events`
-- parameters: [2.0: double]

-- SQLite
SELECT mod("events"."reading", ?) AS "c1" FROM "events"
-- parameters: [2.0: double]

-- SQL Server
SELECT [events].[reading] - ? * CASE WHEN [events].[reading] / NULLIF(?, 0) < 0.0E0 THEN CEILING([events].[reading] / NULLIF(?, 0)) ELSE FLOOR([events].[reading] / NULLIF(?, 0)) END AS [c1] FROM [events]
-- parameters: [2.0: double, 2.0: double, 2.0: double, 2.0: double]

-- Oracle
SELECT MOD("events"."reading", NULLIF(?, 0)) AS "c1" FROM "events"
-- parameters: [2.0: double]
