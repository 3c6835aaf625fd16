-- time/add-month: moved by a number of units

-- PostgreSQL, CockroachDB
SELECT (("events"."happened_at" AT TIME ZONE 'UTC' + ? * INTERVAL '1 month') AT TIME ZONE 'UTC') AS "c1", ("events"."local_at" + (-"events"."count") * INTERVAL '1 month') AS "c2", CAST(CAST("events"."day" AS timestamp) + ? * INTERVAL '1 month' AS date) AS "c3" FROM "events"
-- parameters: [3: bigint, 1: bigint]

-- MySQL, MariaDB
SELECT DATE_ADD(`events`.`happened_at`, INTERVAL ? MONTH) AS `c1`, DATE_ADD(`events`.`local_at`, INTERVAL (-`events`.`count`) MONTH) AS `c2`, DATE_ADD(`events`.`day`, INTERVAL ? MONTH) AS `c3` FROM `events`
-- parameters: [3: bigint, 1: bigint]

-- SQLite
SELECT (date(substr("events"."happened_at", 1, 10), (?) || ' months', 'floor') || substr("events"."happened_at", 11)) AS "c1", (date(substr("events"."local_at", 1, 10), ((-"events"."count")) || ' months', 'floor') || substr("events"."local_at", 11)) AS "c2", date(substr("events"."day", 1, 10), (?) || ' months', 'floor') AS "c3" FROM "events"
-- parameters: [3: bigint, 1: bigint]

-- SQL Server
SELECT DATEADD(MONTH, ?, [events].[happened_at]) AS [c1], DATEADD(MONTH, (-[events].[count]), [events].[local_at]) AS [c2], DATEADD(MONTH, ?, [events].[day]) AS [c3] FROM [events]
-- parameters: [3: bigint, 1: bigint]

-- Oracle
SELECT ("events"."happened_at" + NUMTODSINTERVAL(ADD_MONTHS(TRUNC("events"."happened_at", 'MM'), ?) + LEAST(EXTRACT(DAY FROM "events"."happened_at"), EXTRACT(DAY FROM LAST_DAY(ADD_MONTHS(TRUNC("events"."happened_at", 'MM'), ?)))) - 1 - TRUNC("events"."happened_at"), 'DAY')) AS "c1", ("events"."local_at" + NUMTODSINTERVAL(ADD_MONTHS(TRUNC("events"."local_at", 'MM'), (-"events"."count")) + LEAST(EXTRACT(DAY FROM "events"."local_at"), EXTRACT(DAY FROM LAST_DAY(ADD_MONTHS(TRUNC("events"."local_at", 'MM'), (-"events"."count"))))) - 1 - TRUNC("events"."local_at"), 'DAY')) AS "c2", ("events"."day" + NUMTODSINTERVAL(ADD_MONTHS(TRUNC("events"."day", 'MM'), ?) + LEAST(EXTRACT(DAY FROM "events"."day"), EXTRACT(DAY FROM LAST_DAY(ADD_MONTHS(TRUNC("events"."day", 'MM'), ?)))) - 1 - TRUNC("events"."day"), 'DAY')) AS "c3" FROM "events"
-- parameters: [3: bigint, 3: bigint, 1: bigint, 1: bigint]
