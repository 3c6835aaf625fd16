-- time/add-year: moved by a number of units

-- PostgreSQL, CockroachDB
SELECT (("events"."happened_at" AT TIME ZONE 'UTC' + ? * INTERVAL '1 year') AT TIME ZONE 'UTC') AS "c1", ("events"."local_at" + (-"events"."count") * INTERVAL '1 year') AS "c2", CAST(CAST("events"."day" AS timestamp) + ? * INTERVAL '1 year' AS date) AS "c3" FROM "events"
-- parameters: [3: bigint, 1: bigint]

-- MySQL, MariaDB
SELECT DATE_ADD(`events`.`happened_at`, INTERVAL ? YEAR) AS `c1`, DATE_ADD(`events`.`local_at`, INTERVAL (-`events`.`count`) YEAR) AS `c2`, DATE_ADD(`events`.`day`, INTERVAL ? YEAR) AS `c3` FROM `events`
-- parameters: [3: bigint, 1: bigint]

-- SQLite
SELECT (date(substr("events"."happened_at", 1, 10), (?) || ' years', 'floor') || substr("events"."happened_at", 11)) AS "c1", (date(substr("events"."local_at", 1, 10), ((-"events"."count")) || ' years', 'floor') || substr("events"."local_at", 11)) AS "c2", date(substr("events"."day", 1, 10), (?) || ' years', 'floor') AS "c3" FROM "events"
-- parameters: [3: bigint, 1: bigint]

-- SQL Server
SELECT DATEADD(YEAR, ?, [events].[happened_at]) AS [c1], DATEADD(YEAR, (-[events].[count]), [events].[local_at]) AS [c2], DATEADD(YEAR, ?, [events].[day]) AS [c3] FROM [events]
-- parameters: [3: bigint, 1: bigint]

-- Oracle
SELECT ("events"."happened_at" + NUMTODSINTERVAL(ADD_MONTHS(TRUNC("events"."happened_at", 'MM'), 12 * ?) + LEAST(EXTRACT(DAY FROM "events"."happened_at"), EXTRACT(DAY FROM LAST_DAY(ADD_MONTHS(TRUNC("events"."happened_at", 'MM'), 12 * ?)))) - 1 - TRUNC("events"."happened_at"), 'DAY')) AS "c1", ("events"."local_at" + NUMTODSINTERVAL(ADD_MONTHS(TRUNC("events"."local_at", 'MM'), 12 * (-"events"."count")) + LEAST(EXTRACT(DAY FROM "events"."local_at"), EXTRACT(DAY FROM LAST_DAY(ADD_MONTHS(TRUNC("events"."local_at", 'MM'), 12 * (-"events"."count"))))) - 1 - TRUNC("events"."local_at"), 'DAY')) AS "c2", ("events"."day" + NUMTODSINTERVAL(ADD_MONTHS(TRUNC("events"."day", 'MM'), 12 * ?) + LEAST(EXTRACT(DAY FROM "events"."day"), EXTRACT(DAY FROM LAST_DAY(ADD_MONTHS(TRUNC("events"."day", 'MM'), 12 * ?)))) - 1 - TRUNC("events"."day"), 'DAY')) AS "c3" FROM "events"
-- parameters: [3: bigint, 3: bigint, 1: bigint, 1: bigint]
