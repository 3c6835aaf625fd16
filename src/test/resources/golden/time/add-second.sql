-- time/add-second: moved by a number of units

-- PostgreSQL
SELECT (("events"."happened_at" AT TIME ZONE 'UTC' + ? * INTERVAL '1 second') AT TIME ZONE 'UTC') AS "c1", ("events"."local_at" + (-"events"."count") * INTERVAL '1 second') AS "c2", CAST("events"."time" + ? * INTERVAL '1 second' AS time) AS "c3" FROM "events"
-- parameters: [3: bigint, 1: bigint]

-- SQLite
SELECT (strftime('%Y-%m-%dT%H:%M:%S', substr("events"."happened_at", 1, 19), (?) || ' seconds') || substr("events"."happened_at", 20)) AS "c1", (strftime('%Y-%m-%dT%H:%M:%S', substr("events"."local_at", 1, 19), ((-"events"."count")) || ' seconds') || substr("events"."local_at", 20)) AS "c2", (strftime('%H:%M:%S', substr("events"."time", 1, 8), (?) || ' seconds') || substr("events"."time", 9)) AS "c3" FROM "events"
-- parameters: [3: bigint, 1: bigint]
