-- number/absolute-sign: distance from zero; -1, 0 or 1

-- PostgreSQL
SELECT abs("events"."count") AS "c1", CAST(sign("events"."reading") AS integer) AS "c2", CAST(sign("events"."amount") AS integer) AS "c3" FROM "events"
-- parameters: []

-- SQLite
SELECT abs("events"."count") AS "c1", CAST(sign("events"."reading") AS INTEGER) AS "c2", CAST(sign("events"."amount") AS INTEGER) AS "c3" FROM "events"
-- parameters: []
