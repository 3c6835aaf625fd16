-- time/add-minute: moved by a number of units

-- PostgreSQL, CockroachDB
SELECT (("events"."happened_at" AT TIME ZONE 'UTC' + ? * INTERVAL '1 minute') AT TIME ZONE 'UTC') AS "c1", ("events"."local_at" + (-"events"."count") * INTERVAL '1 minute') AS "c2", CAST("events"."time" + ? * INTERVAL '1 minute' AS time) AS "c3" FROM "events"
-- parameters: [3: bigint, 1: bigint]

-- MySQL, MariaDB
SELECT DATE_ADD(`events`.`happened_at`, INTERVAL ? MINUTE) AS `c1`, DATE_ADD(`events`.`local_at`, INTERVAL (-`events`.`count`) MINUTE) AS `c2`, TIME(DATE_ADD(TIMESTAMP('2000-01-01', `events`.`time`), INTERVAL ? MINUTE)) AS `c3` FROM `events`
-- parameters: [3: bigint, 1: bigint]

-- SQLite
SELECT (strftime('%Y-%m-%dT%H:%M:%S', substr("events"."happened_at", 1, 19), (?) || ' minutes') || substr("events"."happened_at", 20)) AS "c1", (strftime('%Y-%m-%dT%H:%M:%S', substr("events"."local_at", 1, 19), ((-"events"."count")) || ' minutes') || substr("events"."local_at", 20)) AS "c2", (strftime('%H:%M:%S', substr("events"."time", 1, 8), (?) || ' minutes') || substr("events"."time", 9)) AS "c3" FROM "events"
-- parameters: [3: bigint, 1: bigint]

-- SQL Server
SELECT DATEADD(MINUTE, ?, [events].[happened_at]) AS [c1], DATEADD(MINUTE, (-[events].[count]), [events].[local_at]) AS [c2], DATEADD(MINUTE, ?, [events].[time]) AS [c3] FROM [events]
-- parameters: [3: bigint, 1: bigint]

-- Oracle
SELECT ("events"."happened_at" + NUMTODSINTERVAL(?, 'MINUTE')) AS "c1", ("events"."local_at" + NUMTODSINTERVAL((-"events"."count"), 'MINUTE')) AS "c2", TO_CHAR(TIMESTAMP '1970-01-01 00:00:00' + TO_DSINTERVAL(CASE WHEN "events"."time" IS NOT NULL THEN '0 ' || "events"."time" END) + NUMTODSINTERVAL(?, 'MINUTE'), 'HH24:MI:SS.FF6') AS "c3" FROM "events"
-- parameters: [3: bigint, 1: bigint]
