-- time/date-of: the date of a date-time, and of a point in time in UTC

-- PostgreSQL, CockroachDB
SELECT CAST("events"."local_at" AS date) AS "c1", CAST("events"."happened_at" AS date) AS "c2" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT DATE(`events`.`local_at`) AS `c1`, DATE(`events`.`happened_at`) AS `c2` FROM `events`
-- parameters: []

-- SQLite
SELECT substr("events"."local_at", 1, 10) AS "c1", substr("events"."happened_at", 1, 10) AS "c2" FROM "events"
-- parameters: []

-- SQL Server
SELECT CAST([events].[local_at] AS DATE) AS [c1], CAST([events].[happened_at] AS DATE) AS [c2] FROM [events]
-- parameters: []

-- Oracle
SELECT TRUNC("events"."local_at") AS "c1", TRUNC("events"."happened_at") AS "c2" FROM "events"
-- parameters: []
