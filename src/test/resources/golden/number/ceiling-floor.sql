-- number/ceiling-floor: whole numbers around

-- PostgreSQL, SQLite
SELECT ceil("events"."amount") AS "c1", floor("events"."reading") AS "c2" FROM "events"
-- parameters: []
