-- time/compare-date: dates

-- PostgreSQL, SQLite
SELECT "events"."id" FROM "events" WHERE "events"."day" BETWEEN ? AND ?
-- parameters: [2026-01-01: date, 2026-12-31: date]
