-- time/current: the present moment and date, in UTC

-- PostgreSQL
SELECT statement_timestamp() AS "c1", CAST(statement_timestamp() AT TIME ZONE 'UTC' AS date) AS "c2" FROM "events"
-- parameters: []

-- SQLite
SELECT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z') AS "c1", date('now') AS "c2" FROM "events"
-- parameters: []
