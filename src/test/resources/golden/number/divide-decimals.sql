-- number/divide-decimals: exact, null by zero

-- PostgreSQL, SQLite
SELECT "events"."amount" / ? AS "c1", "events"."amount" / "events"."amount" AS "c2" FROM "events"
-- parameters: [3: decimal(1, 0)]
