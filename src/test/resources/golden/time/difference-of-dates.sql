-- time/difference-of-dates: whole days between two dates

-- PostgreSQL, CockroachDB
SELECT CAST(TRUNC(EXTRACT(EPOCH FROM (CAST(? AS timestamp) - CAST("events"."day" AS timestamp))) / 86400) AS bigint) AS "c1" FROM "events"
-- parameters: [2026-03-01: date]

-- MySQL, MariaDB
SELECT TIMESTAMPDIFF(DAY, `events`.`day`, ?) AS `c1` FROM `events`
-- parameters: [2026-03-01: date]

-- SQLite
SELECT (((CAST(strftime('%s', substr(?, 1, 19)) AS INTEGER) - CAST(strftime('%s', substr("events"."day", 1, 19)) AS INTEGER)) * 1000000 + CAST(substr(?, 21, 6) AS INTEGER) - CAST(substr("events"."day", 21, 6) AS INTEGER)) / 86400000000) AS "c1" FROM "events"
-- parameters: [2026-03-01: date, 2026-03-01: date]

-- SQL Server
SELECT (DATEDIFF_BIG(MICROSECOND, [events].[day], ?) / CAST(86400000000 AS BIGINT)) AS [c1] FROM [events]
-- parameters: [2026-03-01: date]

-- Oracle
SELECT EXTRACT(DAY FROM NUMTODSINTERVAL(? - "events"."day", 'DAY')) AS "c1" FROM "events"
-- parameters: [2026-03-01: date]
