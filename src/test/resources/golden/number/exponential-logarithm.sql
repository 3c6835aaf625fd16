-- number/exponential-logarithm: doubles; the logarithm of what is not positive is null

-- PostgreSQL
SELECT exp(CAST("events"."reading" AS double precision)) AS "c1", CASE WHEN "events"."reading" > 0 THEN ln(CAST("events"."reading" AS double precision)) END AS "c2" FROM "events"
-- parameters: []

-- SQLite
SELECT exp("events"."reading") AS "c1", ln("events"."reading") AS "c2" FROM "events"
-- parameters: []
