-- time/cast: text as dates, dates as text

-- PostgreSQL
SELECT CAST("events"."day" AS text) AS "c1", CAST("events"."day" AS timestamp(6)) AS "c2", CAST("events"."local_at" AS date) AS "c3" FROM "events"
-- parameters: []

-- SQLite
SELECT CAST("events"."day" AS TEXT) AS "c1", CAST("events"."day" AS TEXT) AS "c2", CAST("events"."local_at" AS TEXT) AS "c3" FROM "events"
-- parameters: []
