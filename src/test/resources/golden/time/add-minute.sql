-- time/add-minute: moved by a number of units

-- PostgreSQL
SELECT (("events"."happened_at" AT TIME ZONE 'UTC' + ? * INTERVAL '1 minute') AT TIME ZONE 'UTC') AS "c1", ("events"."local_at" + (-"events"."count") * INTERVAL '1 minute') AS "c2", CAST("events"."time" + ? * INTERVAL '1 minute' AS time) AS "c3" FROM "events"
-- parameters: [3: bigint, 1: bigint]

-- SQLite
SELECT (strftime('%Y-%m-%dT%H:%M:%S', substr("events"."happened_at", 1, 19), (?) || ' minutes') || substr("events"."happened_at", 20)) AS "c1", (strftime('%Y-%m-%dT%H:%M:%S', substr("events"."local_at", 1, 19), ((-"events"."count")) || ' minutes') || substr("events"."local_at", 20)) AS "c2", (strftime('%H:%M:%S', substr("events"."time", 1, 8), (?) || ' minutes') || substr("events"."time", 9)) AS "c3" FROM "events"
-- parameters: [3: bigint, 1: bigint]
