-- number/divide-doubles: null by zero

-- PostgreSQL, SQLite
SELECT "events"."reading" / ? AS "c1" FROM "events"
-- parameters: [3.0: double]
