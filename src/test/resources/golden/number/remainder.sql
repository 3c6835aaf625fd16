-- number/remainder: the dividend's sign, null by zero

-- PostgreSQL, CockroachDB
SELECT MOD("events"."count", nullif(?, 0)) AS "c1", MOD("events"."sequence", nullif("events"."sequence", 0)) AS "c2", MOD("events"."amount", nullif(?, 0)) AS "c3" FROM "events"
-- parameters: [3: integer, 0.3: decimal(1, 1)]

-- MySQL
SELECT MOD(`events`.`count`, NULLIF(?, 0)) AS `c1`, MOD(`events`.`sequence`, NULLIF(`events`.`sequence`, 0)) AS `c2`, MOD(`events`.`amount`, NULLIF(?, 0)) AS `c3` FROM `events`
-- parameters: [3: integer, 0.3: decimal(1, 1)]

-- MariaDB
SELECT MOD(`events`.`count`, NULLIF(?, 0)) AS `c1`, MOD(`events`.`sequence`, NULLIF(`events`.`sequence`, 0)) AS `c2`, (MOD(`events`.`amount`, NULLIF(?, 0)) + 0) AS `c3` FROM `events`
-- parameters: [3: integer, 0.3: decimal(1, 1)]

-- SQLite
SELECT "events"."count" % ? AS "c1", "events"."sequence" % "events"."sequence" AS "c2", hysteria_remainder("events"."amount", ?) AS "c3" FROM "events"
-- parameters: [3: integer, 0.3: decimal(1, 1)]

-- SQL Server
SELECT [events].[count] % NULLIF(?, 0) AS [c1], [events].[sequence] % NULLIF([events].[sequence], 0) AS [c2], [events].[amount] % NULLIF(?, 0) AS [c3] FROM [events]
-- parameters: [3: integer, 0.3: decimal(1, 1)]

-- Oracle
SELECT MOD("events"."count", NULLIF(?, 0)) AS "c1", MOD("events"."sequence", NULLIF("events"."sequence", 0)) AS "c2", MOD("events"."amount", NULLIF(?, 0)) AS "c3" FROM "events"
-- parameters: [3: integer, 0.3: decimal(1, 1)]
