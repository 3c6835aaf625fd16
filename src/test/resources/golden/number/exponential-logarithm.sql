-- number/exponential-logarithm: doubles; the logarithm of what is not positive is null

-- PostgreSQL, CockroachDB
SELECT exp(CAST("events"."reading" AS double precision)) AS "c1", CASE WHEN "events"."reading" > 0 THEN ln(CAST("events"."reading" AS double precision)) END AS "c2" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT EXP(`events`.`reading`) AS `c1`, LN(NULLIF(GREATEST(`events`.`reading`, 0), 0)) AS `c2` FROM `events`
-- parameters: []

-- SQLite
SELECT exp("events"."reading") AS "c1", ln("events"."reading") AS "c2" FROM "events"
-- parameters: []

-- SQL Server
SELECT EXP([events].[reading]) AS [c1], LOG(CASE WHEN [events].[reading] > 0 THEN [events].[reading] END) AS [c2] FROM [events]
-- parameters: []

-- Oracle
SELECT EXP(TO_BINARY_DOUBLE("events"."reading")) AS "c1", LN(TO_BINARY_DOUBLE(CASE WHEN "events"."reading" > 0 THEN "events"."reading" END)) AS "c2" FROM "events"
-- parameters: []
