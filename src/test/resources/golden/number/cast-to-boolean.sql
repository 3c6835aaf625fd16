-- number/cast-to-boolean: a number as a truth value

-- PostgreSQL
SELECT CAST("events"."count" AS boolean) AS "c1" FROM "events"
-- parameters: []

-- SQLite
SELECT CAST("events"."count" AS INTEGER) AS "c1" FROM "events"
-- parameters: []
