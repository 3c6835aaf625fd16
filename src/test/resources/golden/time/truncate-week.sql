-- time/truncate-week: cut to the start of the unit

-- PostgreSQL
SELECT ((date_trunc('week', "events"."happened_at" AT TIME ZONE 'UTC')) AT TIME ZONE 'UTC') AS "c1", (date_trunc('week', "events"."local_at")) AS "c2", CAST(date_trunc('week', CAST("events"."day" AS timestamp)) AS date) AS "c3" FROM "events"
-- parameters: []

-- SQLite
SELECT (date(substr("events"."happened_at", 1, 10), '-6 days', 'weekday 1') || 'T00:00:00.000000Z') AS "c1", (date(substr("events"."local_at", 1, 10), '-6 days', 'weekday 1') || 'T00:00:00.000000') AS "c2", date(substr("events"."day", 1, 10), '-6 days', 'weekday 1') AS "c3" FROM "events"
-- parameters: []
