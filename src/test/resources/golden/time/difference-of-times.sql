-- time/difference-of-times: whole units between two times of day

-- PostgreSQL, CockroachDB
SELECT CAST(TRUNC(EXTRACT(EPOCH FROM (? - "events"."time")) / 3600) AS bigint) AS "c1", CAST(TRUNC(EXTRACT(EPOCH FROM (? - "events"."time")) / 60) AS bigint) AS "c2", CAST(TRUNC(EXTRACT(EPOCH FROM (? - "events"."time"))) AS bigint) AS "c3" FROM "events"
-- parameters: [12:30: time, 12:30: time, 12:30: time]

-- MySQL, MariaDB
SELECT TIMESTAMPDIFF(HOUR, TIMESTAMP('2000-01-01', `events`.`time`), TIMESTAMP('2000-01-01', CAST(? AS TIME(6)))) AS `c1`, TIMESTAMPDIFF(MINUTE, TIMESTAMP('2000-01-01', `events`.`time`), TIMESTAMP('2000-01-01', CAST(? AS TIME(6)))) AS `c2`, TIMESTAMPDIFF(SECOND, TIMESTAMP('2000-01-01', `events`.`time`), TIMESTAMP('2000-01-01', CAST(? AS TIME(6)))) AS `c3` FROM `events`
-- parameters: [12:30: time, 12:30: time, 12:30: time]

-- SQLite
SELECT (((CAST(strftime('%s', substr(?, 1, 19)) AS INTEGER) - CAST(strftime('%s', substr("events"."time", 1, 19)) AS INTEGER)) * 1000000 + CAST(substr(?, 10, 6) AS INTEGER) - CAST(substr("events"."time", 10, 6) AS INTEGER)) / 3600000000) AS "c1", (((CAST(strftime('%s', substr(?, 1, 19)) AS INTEGER) - CAST(strftime('%s', substr("events"."time", 1, 19)) AS INTEGER)) * 1000000 + CAST(substr(?, 10, 6) AS INTEGER) - CAST(substr("events"."time", 10, 6) AS INTEGER)) / 60000000) AS "c2", (((CAST(strftime('%s', substr(?, 1, 19)) AS INTEGER) - CAST(strftime('%s', substr("events"."time", 1, 19)) AS INTEGER)) * 1000000 + CAST(substr(?, 10, 6) AS INTEGER) - CAST(substr("events"."time", 10, 6) AS INTEGER)) / 1000000) AS "c3" FROM "events"
-- parameters: [12:30: time, 12:30: time, 12:30: time, 12:30: time, 12:30: time, 12:30: time]

-- SQL Server
SELECT (DATEDIFF_BIG(MICROSECOND, [events].[time], ?) / CAST(3600000000 AS BIGINT)) AS [c1], (DATEDIFF_BIG(MICROSECOND, [events].[time], ?) / CAST(60000000 AS BIGINT)) AS [c2], (DATEDIFF_BIG(MICROSECOND, [events].[time], ?) / CAST(1000000 AS BIGINT)) AS [c3] FROM [events]
-- parameters: [12:30: time, 12:30: time, 12:30: time]

-- Oracle
SELECT (EXTRACT(DAY FROM (TO_DSINTERVAL(CASE WHEN ? IS NOT NULL THEN '0 ' || ? END) - TO_DSINTERVAL(CASE WHEN "events"."time" IS NOT NULL THEN '0 ' || "events"."time" END))) * 24 + EXTRACT(HOUR FROM (TO_DSINTERVAL(CASE WHEN ? IS NOT NULL THEN '0 ' || ? END) - TO_DSINTERVAL(CASE WHEN "events"."time" IS NOT NULL THEN '0 ' || "events"."time" END)))) AS "c1", ((EXTRACT(DAY FROM (TO_DSINTERVAL(CASE WHEN ? IS NOT NULL THEN '0 ' || ? END) - TO_DSINTERVAL(CASE WHEN "events"."time" IS NOT NULL THEN '0 ' || "events"."time" END))) * 24 + EXTRACT(HOUR FROM (TO_DSINTERVAL(CASE WHEN ? IS NOT NULL THEN '0 ' || ? END) - TO_DSINTERVAL(CASE WHEN "events"."time" IS NOT NULL THEN '0 ' || "events"."time" END)))) * 60 + EXTRACT(MINUTE FROM (TO_DSINTERVAL(CASE WHEN ? IS NOT NULL THEN '0 ' || ? END) - TO_DSINTERVAL(CASE WHEN "events"."time" IS NOT NULL THEN '0 ' || "events"."time" END)))) AS "c2", (((EXTRACT(DAY FROM (TO_DSINTERVAL(CASE WHEN ? IS NOT NULL THEN '0 ' || ? END) - TO_DSINTERVAL(CASE WHEN "events"."time" IS NOT NULL THEN '0 ' || "events"."time" END))) * 24 + EXTRACT(HOUR FROM (TO_DSINTERVAL(CASE WHEN ? IS NOT NULL THEN '0 ' || ? END) - TO_DSINTERVAL(CASE WHEN "events"."time" IS NOT NULL THEN '0 ' || "events"."time" END)))) * 60 + EXTRACT(MINUTE FROM (TO_DSINTERVAL(CASE WHEN ? IS NOT NULL THEN '0 ' || ? END) - TO_DSINTERVAL(CASE WHEN "events"."time" IS NOT NULL THEN '0 ' || "events"."time" END)))) * 60 + TRUNC(EXTRACT(SECOND FROM (TO_DSINTERVAL(CASE WHEN ? IS NOT NULL THEN '0 ' || ? END) - TO_DSINTERVAL(CASE WHEN "events"."time" IS NOT NULL THEN '0 ' || "events"."time" END))))) AS "c3" FROM "events"
-- parameters: [12:30: time, 12:30: time, 12:30: time, 12:30: time, 12:30: time, 12:30: time, 12:30: time, 12:30: time, 12:30: time, 12:30: time, 12:30: time, 12:30: time, 12:30: time, 12:30: time, 12:30: time, 12:30: time, 12:30: time, 12:30: time]
