-- time/extract-hour: of a point in time, of a time of day

-- PostgreSQL
SELECT CAST(EXTRACT(HOUR FROM "events"."happened_at" AT TIME ZONE 'UTC') AS integer) AS "c1", CAST(EXTRACT(HOUR FROM "events"."time") AS integer) AS "c2" FROM "events"
-- parameters: []

-- SQLite
SELECT CAST(substr("events"."happened_at", 12, 2) AS INTEGER) AS "c1", CAST(substr("events"."time", 1, 2) AS INTEGER) AS "c2" FROM "events"
-- parameters: []
