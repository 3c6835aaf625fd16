-- time/truncate-day: cut to the start of the unit

-- PostgreSQL
SELECT ((date_trunc('day', "events"."happened_at" AT TIME ZONE 'UTC')) AT TIME ZONE 'UTC') AS "c1", (date_trunc('day', "events"."local_at")) AS "c2", CAST(date_trunc('day', CAST("events"."day" AS timestamp)) AS date) AS "c3" FROM "events"
-- parameters: []

-- SQLite
SELECT (substr("events"."happened_at", 1, 10) || 'T00:00:00.000000Z') AS "c1", (substr("events"."local_at", 1, 10) || 'T00:00:00.000000') AS "c2", substr("events"."day", 1, 10) AS "c3" FROM "events"
-- parameters: []
