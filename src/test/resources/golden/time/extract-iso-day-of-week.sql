-- time/extract-iso-day-of-week: of a point in time, of a date-time, of a date

-- PostgreSQL, CockroachDB
SELECT CAST(EXTRACT(ISODOW FROM "events"."happened_at" AT TIME ZONE 'UTC') AS integer) AS "c1", CAST(EXTRACT(ISODOW FROM "events"."local_at") AS integer) AS "c2", CAST(EXTRACT(ISODOW FROM CAST("events"."day" AS timestamp)) AS integer) AS "c3" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT (WEEKDAY(`events`.`happened_at`) + 1) AS `c1`, (WEEKDAY(`events`.`local_at`) + 1) AS `c2`, (WEEKDAY(`events`.`day`) + 1) AS `c3` FROM `events`
-- parameters: []

-- SQLite
SELECT ((strftime('%w', substr("events"."happened_at", 1, 10)) + 6) % 7 + 1) AS "c1", ((strftime('%w', substr("events"."local_at", 1, 10)) + 6) % 7 + 1) AS "c2", ((strftime('%w', substr("events"."day", 1, 10)) + 6) % 7 + 1) AS "c3" FROM "events"
-- parameters: []

-- SQL Server
SELECT (DATEDIFF(DAY, CAST('0001-01-01' AS DATE), [events].[happened_at]) % 7 + 1) AS [c1], (DATEDIFF(DAY, CAST('0001-01-01' AS DATE), [events].[local_at]) % 7 + 1) AS [c2], (DATEDIFF(DAY, CAST('0001-01-01' AS DATE), [events].[day]) % 7 + 1) AS [c3] FROM [events]
-- parameters: []

-- Oracle
SELECT (TRUNC("events"."happened_at") - TRUNC("events"."happened_at", 'IW') + 1) AS "c1", (TRUNC("events"."local_at") - TRUNC("events"."local_at", 'IW') + 1) AS "c2", (TRUNC("events"."day") - TRUNC("events"."day", 'IW') + 1) AS "c3" FROM "events"
-- parameters: []
