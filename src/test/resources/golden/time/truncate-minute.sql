-- time/truncate-minute: cut to the start of the unit

-- PostgreSQL
SELECT ((date_trunc('minute', "events"."happened_at" AT TIME ZONE 'UTC')) AT TIME ZONE 'UTC') AS "c1", (date_trunc('minute', "events"."local_at")) AS "c2", CAST(date_trunc('minute', "events"."time") AS time) AS "c3" FROM "events"
-- parameters: []

-- SQLite
SELECT (substr("events"."happened_at", 1, 16) || ':00.000000Z') AS "c1", (substr("events"."local_at", 1, 16) || ':00.000000') AS "c2", (substr("events"."time", 1, 5) || ':00.000000') AS "c3" FROM "events"
-- parameters: []
