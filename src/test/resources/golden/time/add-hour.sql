-- time/add-hour: moved by a number of units

-- PostgreSQL, CockroachDB
SELECT (("events"."happened_at" AT TIME ZONE 'UTC' + ? * INTERVAL '1 hour') AT TIME ZONE 'UTC') AS "c1", ("events"."local_at" + (-"events"."count") * INTERVAL '1 hour') AS "c2", CAST("events"."time" + ? * INTERVAL '1 hour' AS time) AS "c3" FROM "events"
-- parameters: [3: bigint, 1: bigint]

-- MySQL, MariaDB
SELECT DATE_ADD(`events`.`happened_at`, INTERVAL ? HOUR) AS `c1`, DATE_ADD(`events`.`local_at`, INTERVAL (-`events`.`count`) HOUR) AS `c2`, TIME(DATE_ADD(TIMESTAMP('2000-01-01', `events`.`time`), INTERVAL ? HOUR)) AS `c3` FROM `events`
-- parameters: [3: bigint, 1: bigint]

-- SQLite
SELECT (strftime('%Y-%m-%dT%H:%M:%S', substr("events"."happened_at", 1, 19), (?) || ' hours') || substr("events"."happened_at", 20)) AS "c1", (strftime('%Y-%m-%dT%H:%M:%S', substr("events"."local_at", 1, 19), ((-"events"."count")) || ' hours') || substr("events"."local_at", 20)) AS "c2", (strftime('%H:%M:%S', substr("events"."time", 1, 8), (?) || ' hours') || substr("events"."time", 9)) AS "c3" FROM "events"
-- parameters: [3: bigint, 1: bigint]

-- SQL Server
SELECT DATEADD(HOUR, ?, [events].[happened_at]) AS [c1], DATEADD(HOUR, (-[events].[count]), [events].[local_at]) AS [c2], DATEADD(HOUR, ?, [events].[time]) AS [c3] FROM [events]
-- parameters: [3: bigint, 1: bigint]

-- Oracle
SELECT ("events"."happened_at" + NUMTODSINTERVAL(?, 'HOUR')) AS "c1", ("events"."local_at" + NUMTODSINTERVAL((-"events"."count"), 'HOUR')) AS "c2", TO_CHAR(TIMESTAMP '1970-01-01 00:00:00' + TO_DSINTERVAL(CASE WHEN "events"."time" IS NOT NULL THEN '0 ' || "events"."time" END) + NUMTODSINTERVAL(?, 'HOUR'), 'HH24:MI:SS.FF6') AS "c3" FROM "events"
-- parameters: [3: bigint, 1: bigint]
