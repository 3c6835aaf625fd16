-- time/compare-calculated: a time that is calculated

-- PostgreSQL, CockroachDB
SELECT "events"."id" FROM "events" WHERE CAST(? + ? * INTERVAL '1 hour' AS time) = ?
-- parameters: [10:00: time, 1: bigint, 11:00: time]

-- MySQL, MariaDB
SELECT `events`.`id` FROM `events` WHERE TIME(DATE_ADD(TIMESTAMP('2000-01-01', CAST(? AS TIME(6))), INTERVAL ? HOUR)) = CAST(? AS TIME(6))
-- parameters: [10:00: time, 1: bigint, 11:00: time]

-- SQLite
SELECT "events"."id" FROM "events" WHERE (strftime('%H:%M:%S', substr(?, 1, 8), (?) || ' hours') || substr(?, 9)) = ?
-- parameters: [10:00: time, 1: bigint, 10:00: time, 11:00: time]

-- SQL Server
SELECT [events].[id] FROM [events] WHERE DATEADD(HOUR, ?, ?) = ?
-- parameters: [1: bigint, 10:00: time, 11:00: time]

-- Oracle
SELECT "events"."id" FROM "events" WHERE TO_CHAR(TIMESTAMP '1970-01-01 00:00:00' + TO_DSINTERVAL(CASE WHEN ? IS NOT NULL THEN '0 ' || ? END) + NUMTODSINTERVAL(?, 'HOUR'), 'HH24:MI:SS.FF6') = ?
-- parameters: [10:00: time, 10:00: time, 1: bigint, 11:00: time]
