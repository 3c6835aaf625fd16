-- number/divide-integers: cut toward zero, null by zero

-- PostgreSQL
SELECT "events"."count" / nullif(?, 0) AS "c1", "events"."count" / nullif("events"."count" / nullif(?, 0), 0) AS "c2" FROM "events"
-- parameters: [2: integer, 3: integer]

-- CockroachDB
SELECT "events"."count" // nullif(?, 0) AS "c1", "events"."count" // nullif("events"."count" // nullif(?, 0), 0) AS "c2" FROM "events"
-- parameters: [2: integer, 3: integer]

-- MySQL, MariaDB
SELECT `events`.`count` DIV NULLIF(?, 0) AS `c1`, `events`.`count` DIV NULLIF(`events`.`count` DIV NULLIF(?, 0), 0) AS `c2` FROM `events`
-- parameters: [2: integer, 3: integer]

-- SQLite
SELECT "events"."count" / ? AS "c1", "events"."count" / ("events"."count" / ?) AS "c2" FROM "events"
-- parameters: [2: integer, 3: integer]

-- SQL Server
SELECT [events].[count] / NULLIF(?, 0) AS [c1], [events].[count] / NULLIF([events].[count] / NULLIF(?, 0), 0) AS [c2] FROM [events]
-- parameters: [2: integer, 3: integer]

-- Oracle
SELECT TRUNC("events"."count" / NULLIF(?, 0)) AS "c1", TRUNC("events"."count" / NULLIF(TRUNC("events"."count" / NULLIF(?, 0)), 0)) AS "c2" FROM "events"
-- parameters: [2: integer, 3: integer]
