-- number/round: half away from zero

-- PostgreSQL
SELECT round(CAST("events"."amount" AS numeric), 0) AS "c1", round(CAST("events"."amount" AS numeric), 2) AS "c2", round(CAST("events"."reading" AS numeric), 1) AS "c3" FROM "events"
-- parameters: []

-- SQLite
SELECT round("events"."amount", 0) AS "c1", round("events"."amount", 2) AS "c2", round("events"."reading", 1) AS "c3" FROM "events"
-- parameters: []
