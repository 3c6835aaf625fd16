-- time/compare-time: times of day

-- PostgreSQL, SQLite
SELECT "events"."id" FROM "events" WHERE "events"."time" > ?
-- parameters: [12:30: time]
