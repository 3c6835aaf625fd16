-- number/cast-to-text: numbers as text

-- PostgreSQL
SELECT CAST("events"."count" AS text) AS "c1", CAST("events"."amount" AS text) AS "c2" FROM "events"
-- parameters: []

-- SQLite
SELECT CAST("events"."count" AS TEXT) AS "c1", CAST("events"."amount" AS TEXT) AS "c2" FROM "events"
-- parameters: []
