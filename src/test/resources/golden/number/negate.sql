-- number/negate: a sign before a sign

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT -"events"."count" AS "c1", -("events"."count" + ?) AS "c2", -(-"events"."count") AS "c3" FROM "events"
-- parameters: [1: integer]

-- MySQL, MariaDB
SELECT -`events`.`count` AS `c1`, -(`events`.`count` + ?) AS `c2`, -(-`events`.`count`) AS `c3` FROM `events`
-- parameters: [1: integer]

-- SQL Server
SELECT -[events].[count] AS [c1], -([events].[count] + ?) AS [c2], -(-[events].[count]) AS [c3] FROM [events]
-- parameters: [1: integer]
