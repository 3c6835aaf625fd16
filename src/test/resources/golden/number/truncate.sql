-- number/truncate: cut toward zero

-- PostgreSQL
SELECT trunc(CAST("events"."amount" AS numeric), 1) AS "c1", trunc(CAST("events"."reading" AS numeric), 0) AS "c2" FROM "events"
-- parameters: []

-- SQLite
SELECT (trunc("events"."amount" * power(10, 1)) / power(10, 1)) AS "c1", (trunc("events"."reading" * power(10, 0)) / power(10, 0)) AS "c2" FROM "events"
-- parameters: []
