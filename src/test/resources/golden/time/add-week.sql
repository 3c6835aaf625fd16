-- time/add-week: moved by a number of units

-- PostgreSQL
SELECT (("events"."happened_at" AT TIME ZONE 'UTC' + ? * INTERVAL '1 week') AT TIME ZONE 'UTC') AS "c1", ("events"."local_at" + (-"events"."count") * INTERVAL '1 week') AS "c2", CAST(CAST("events"."day" AS timestamp) + ? * INTERVAL '1 week' AS date) AS "c3" FROM "events"
-- parameters: [3: bigint, 1: bigint]

-- SQLite
SELECT (date(substr("events"."happened_at", 1, 10), 7 * (?) || ' days') || substr("events"."happened_at", 11)) AS "c1", (date(substr("events"."local_at", 1, 10), 7 * ((-"events"."count")) || ' days') || substr("events"."local_at", 11)) AS "c2", date(substr("events"."day", 1, 10), 7 * (?) || ' days') AS "c3" FROM "events"
-- parameters: [3: bigint, 1: bigint]
