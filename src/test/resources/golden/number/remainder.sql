-- number/remainder: the dividend's sign, null by zero

-- PostgreSQL, Oracle
SELECT MOD("events"."count", ?) AS "c1", MOD("events"."sequence", "events"."sequence") AS "c2", MOD("events"."amount", ?) AS "c3" FROM "events"
-- parameters: [3: integer, 0.3: decimal(1, 1)]

-- MySQL, MariaDB
SELECT MOD(`events`.`count`, ?) AS `c1`, MOD(`events`.`sequence`, `events`.`sequence`) AS `c2`, MOD(`events`.`amount`, ?) AS `c3` FROM `events`
-- parameters: [3: integer, 0.3: decimal(1, 1)]

-- SQLite
SELECT "events"."count" % ? AS "c1", "events"."sequence" % "events"."sequence" AS "c2", "events"."amount" % ? AS "c3" FROM "events"
-- parameters: [3: integer, 0.3: decimal(1, 1)]

-- SQL Server
SELECT [events].[count] % ? AS [c1], [events].[sequence] % [events].[sequence] AS [c2], [events].[amount] % ? AS [c3] FROM [events]
-- parameters: [3: integer, 0.3: decimal(1, 1)]
