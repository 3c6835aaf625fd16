-- difference/time-calculated: a calculated time between two that are sent

-- PostgreSQL, CockroachDB
SELECT CAST("events"."time" + ? * INTERVAL '1 hour' AS time) BETWEEN ? AND ? AS "c1" FROM "events"
-- parameters: [11: bigint, 12:00: time, 12:00: time]

-- MySQL, MariaDB
SELECT TIME(DATE_ADD(TIMESTAMP('2000-01-01', `events`.`time`), INTERVAL ? HOUR)) BETWEEN CAST(? AS TIME(6)) AND CAST(? AS TIME(6)) AS `c1` FROM `events`
-- parameters: [11: bigint, 12:00: time, 12:00: time]

-- SQLite
SELECT (strftime('%H:%M:%S', substr("events"."time", 1, 8), (?) || ' hours') || substr("events"."time", 9)) BETWEEN ? AND ? AS "c1" FROM "events"
-- parameters: [11: bigint, 12:00: time, 12:00: time]

-- SQL Server
SELECT CASE WHEN DATEADD(HOUR, ?, [events].[time]) BETWEEN ? AND ? THEN CAST(1 AS BIT) WHEN DATEADD(HOUR, ?, [events].[time]) NOT BETWEEN ? AND ? THEN CAST(0 AS BIT) ELSE CAST(NULL AS BIT) END AS [c1] FROM [events]
-- parameters: [11: bigint, 12:00: time, 12:00: time, 11: bigint, 12:00: time, 12:00: time]

-- Oracle
SELECT CASE WHEN TO_CHAR(TIMESTAMP '1970-01-01 00:00:00' + TO_DSINTERVAL(CASE WHEN "events"."time" IS NOT NULL THEN '0 ' || "events"."time" END) + NUMTODSINTERVAL(?, 'HOUR'), 'HH24:MI:SS.FF6') BETWEEN ? AND ? THEN 1 WHEN TO_CHAR(TIMESTAMP '1970-01-01 00:00:00' + TO_DSINTERVAL(CASE WHEN "events"."time" IS NOT NULL THEN '0 ' || "events"."time" END) + NUMTODSINTERVAL(?, 'HOUR'), 'HH24:MI:SS.FF6') NOT BETWEEN ? AND ? THEN 0 ELSE CAST(NULL AS NUMBER(1)) END AS "c1" FROM "events"
-- parameters: [11: bigint, 12:00: time, 12:00: time, 11: bigint, 12:00: time, 12:00: time]
