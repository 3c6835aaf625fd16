-- time/add-second: moved by a number of units

-- PostgreSQL, CockroachDB
SELECT (("events"."happened_at" AT TIME ZONE 'UTC' + ? * INTERVAL '1 second') AT TIME ZONE 'UTC') AS "c1", ("events"."local_at" + (-"events"."count") * INTERVAL '1 second') AS "c2", CAST("events"."time" + ? * INTERVAL '1 second' AS time) AS "c3" FROM "events"
-- parameters: [3: bigint, 1: bigint]

-- MySQL, MariaDB
SELECT DATE_ADD(`events`.`happened_at`, INTERVAL ? SECOND) AS `c1`, DATE_ADD(`events`.`local_at`, INTERVAL (-`events`.`count`) SECOND) AS `c2`, TIME(DATE_ADD(TIMESTAMP('2000-01-01', `events`.`time`), INTERVAL ? SECOND)) AS `c3` FROM `events`
-- parameters: [3: bigint, 1: bigint]

-- SQLite
SELECT (strftime('%Y-%m-%dT%H:%M:%S', substr("events"."happened_at", 1, 19), (?) || ' seconds') || substr("events"."happened_at", 20)) AS "c1", (strftime('%Y-%m-%dT%H:%M:%S', substr("events"."local_at", 1, 19), ((-"events"."count")) || ' seconds') || substr("events"."local_at", 20)) AS "c2", (strftime('%H:%M:%S', substr("events"."time", 1, 8), (?) || ' seconds') || substr("events"."time", 9)) AS "c3" FROM "events"
-- parameters: [3: bigint, 1: bigint]

-- SQL Server
SELECT DATEADD(SECOND, ?, [events].[happened_at]) AS [c1], DATEADD(SECOND, (-[events].[count]), [events].[local_at]) AS [c2], DATEADD(SECOND, ?, [events].[time]) AS [c3] FROM [events]
-- parameters: [3: bigint, 1: bigint]

-- Oracle
SELECT ("events"."happened_at" + NUMTODSINTERVAL(?, 'SECOND')) AS "c1", ("events"."local_at" + NUMTODSINTERVAL((-"events"."count"), 'SECOND')) AS "c2", TO_CHAR(TIMESTAMP '1970-01-01 00:00:00' + TO_DSINTERVAL(CASE WHEN "events"."time" IS NOT NULL THEN '0 ' || "events"."time" END) + NUMTODSINTERVAL(?, 'SECOND'), 'HH24:MI:SS.FF6') AS "c3" FROM "events"
-- parameters: [3: bigint, 1: bigint]
