-- number/cast-to-numbers: text and numbers as other numbers

-- PostgreSQL
SELECT CAST("events"."code" AS integer) AS "c1", CAST("events"."count" AS bigint) AS "c2", CAST("events"."count" AS smallint) AS "c3", CAST("events"."reading" AS numeric(10, 2)) AS "c4", CAST("events"."count" AS double precision) AS "c5", CAST("events"."count" AS real) AS "c6" FROM "events"
-- parameters: []

-- SQLite
SELECT CAST("events"."code" AS INTEGER) AS "c1", CAST("events"."count" AS INTEGER) AS "c2", CAST("events"."count" AS INTEGER) AS "c3", CAST("events"."reading" AS NUMERIC) AS "c4", CAST("events"."count" AS REAL) AS "c5", CAST("events"."count" AS REAL) AS "c6" FROM "events"
-- parameters: []
