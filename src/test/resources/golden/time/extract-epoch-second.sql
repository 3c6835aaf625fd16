-- time/extract-epoch-second: whole seconds since 1970

-- PostgreSQL
SELECT CAST(FLOOR(EXTRACT(EPOCH FROM "events"."happened_at" AT TIME ZONE 'UTC')) AS bigint) AS "c1" FROM "events"
-- parameters: []

-- SQLite
SELECT CAST(strftime('%s', substr("events"."happened_at", 1, 19)) AS INTEGER) AS "c1" FROM "events"
-- parameters: []
