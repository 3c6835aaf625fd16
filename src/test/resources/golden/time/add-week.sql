-- time/add-week: moved by a number of units

-- PostgreSQL, CockroachDB
SELECT (("events"."happened_at" AT TIME ZONE 'UTC' + ? * INTERVAL '1 week') AT TIME ZONE 'UTC') AS "c1", ("events"."local_at" + (-"events"."count") * INTERVAL '1 week') AS "c2", CAST(CAST("events"."day" AS timestamp) + ? * INTERVAL '1 week' AS date) AS "c3" FROM "events"
-- parameters: [3: bigint, 1: bigint]

-- MySQL, MariaDB
SELECT DATE_ADD(`events`.`happened_at`, INTERVAL ? WEEK) AS `c1`, DATE_ADD(`events`.`local_at`, INTERVAL (-`events`.`count`) WEEK) AS `c2`, DATE_ADD(`events`.`day`, INTERVAL ? WEEK) AS `c3` FROM `events`
-- parameters: [3: bigint, 1: bigint]

-- SQLite
SELECT (date(substr("events"."happened_at", 1, 10), (7 * (?)) || ' days') || substr("events"."happened_at", 11)) AS "c1", (date(substr("events"."local_at", 1, 10), (7 * ((-"events"."count"))) || ' days') || substr("events"."local_at", 11)) AS "c2", date(substr("events"."day", 1, 10), (7 * (?)) || ' days') AS "c3" FROM "events"
-- parameters: [3: bigint, 1: bigint]

-- SQL Server
SELECT DATEADD(WEEK, ?, [events].[happened_at]) AS [c1], DATEADD(WEEK, (-[events].[count]), [events].[local_at]) AS [c2], DATEADD(WEEK, ?, [events].[day]) AS [c3] FROM [events]
-- parameters: [3: bigint, 1: bigint]

-- Oracle
SELECT ("events"."happened_at" + NUMTODSINTERVAL(7 * ?, 'DAY')) AS "c1", ("events"."local_at" + NUMTODSINTERVAL(7 * (-"events"."count"), 'DAY')) AS "c2", ("events"."day" + NUMTODSINTERVAL(7 * ?, 'DAY')) AS "c3" FROM "events"
-- parameters: [3: bigint, 1: bigint]
