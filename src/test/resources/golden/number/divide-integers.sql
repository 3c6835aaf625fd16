-- number/divide-integers: cut toward zero, null by zero

-- PostgreSQL, SQLite
SELECT "events"."count" / ? AS "c1", "events"."count" / ("events"."count" / ?) AS "c2" FROM "events"
-- parameters: [2: integer, 3: integer]
