-- number/power-root: doubles; the root of a negative number is null

-- PostgreSQL, CockroachDB
SELECT power(CAST("events"."count" AS double precision), CAST(? AS double precision)) AS "c1", power(CAST("events"."amount" AS double precision), CAST("events"."count" AS double precision)) AS "c2", CASE WHEN "events"."reading" >= 0 THEN sqrt(CAST("events"."reading" AS double precision)) END AS "c3" FROM "events"
-- parameters: [2.0: double]

-- MySQL, MariaDB
SELECT POW(`events`.`count`, ?) AS `c1`, POW(`events`.`amount`, `events`.`count`) AS `c2`, SQRT(`events`.`reading`) AS `c3` FROM `events`
-- parameters: [2.0: double]

-- SQLite
SELECT power("events"."count", ?) AS "c1", power("events"."amount", "events"."count") AS "c2", sqrt("events"."reading") AS "c3" FROM "events"
-- parameters: [2.0: double]

-- SQL Server
SELECT POWER(CAST([events].[count] AS FLOAT(53)), ?) AS [c1], POWER(CAST([events].[amount] AS FLOAT(53)), [events].[count]) AS [c2], SQRT(CASE WHEN [events].[reading] >= 0 THEN [events].[reading] END) AS [c3] FROM [events]
-- parameters: [2.0: double]

-- Oracle
SELECT POWER(TO_BINARY_DOUBLE("events"."count"), ?) AS "c1", POWER(TO_BINARY_DOUBLE("events"."amount"), "events"."count") AS "c2", SQRT(TO_BINARY_DOUBLE(CASE WHEN "events"."reading" >= 0 THEN "events"."reading" END)) AS "c3" FROM "events"
-- parameters: [2.0: double]
