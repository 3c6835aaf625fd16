-- time/extract-year: of a point in time, of a date

-- PostgreSQL
SELECT CAST(EXTRACT(YEAR FROM "events"."happened_at" AT TIME ZONE 'UTC') AS integer) AS "c1", CAST(EXTRACT(YEAR FROM CAST("events"."day" AS timestamp)) AS integer) AS "c2" FROM "events"
-- parameters: []

-- SQLite
SELECT CAST(substr("events"."happened_at", 1, 4) AS INTEGER) AS "c1", CAST(substr("events"."day", 1, 4) AS INTEGER) AS "c2" FROM "events"
-- parameters: []
