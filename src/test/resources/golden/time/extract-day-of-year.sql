-- time/extract-day-of-year: of a point in time, of a date

-- PostgreSQL
SELECT CAST(EXTRACT(DOY FROM "events"."happened_at" AT TIME ZONE 'UTC') AS integer) AS "c1", CAST(EXTRACT(DOY FROM CAST("events"."day" AS timestamp)) AS integer) AS "c2" FROM "events"
-- parameters: []

-- SQLite
SELECT CAST(strftime('%j', substr("events"."happened_at", 1, 10)) AS INTEGER) AS "c1", CAST(strftime('%j', substr("events"."day", 1, 10)) AS INTEGER) AS "c2" FROM "events"
-- parameters: []
