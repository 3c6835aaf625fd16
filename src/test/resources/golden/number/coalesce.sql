-- number/coalesce: decimals of different scales

-- PostgreSQL, SQLite
SELECT coalesce("events"."amount", ?) AS "c1", nullif("events"."amount", ?) AS "c2" FROM "events"
-- parameters: [0.0000: decimal(14, 4), 0.0000: decimal(14, 4)]
