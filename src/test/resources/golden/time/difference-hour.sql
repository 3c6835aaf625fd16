-- time/difference-hour: whole units between two times, cut toward zero

-- PostgreSQL, CockroachDB
SELECT CAST(TRUNC(EXTRACT(EPOCH FROM (statement_timestamp() AT TIME ZONE 'UTC' - "events"."happened_at" AT TIME ZONE 'UTC')) / 3600) AS bigint) AS "c1", CAST(TRUNC(EXTRACT(EPOCH FROM (? - "events"."local_at")) / 3600) AS bigint) AS "c2" FROM "events"
-- parameters: [2026-01-02T03:04: datetime]

-- MySQL
SELECT TIMESTAMPDIFF(HOUR, `events`.`happened_at`, UTC_TIMESTAMP(6)) AS `c1`, TIMESTAMPDIFF(HOUR, `events`.`local_at`, CAST(? AS DATETIME(6))) AS `c2` FROM `events`
-- parameters: [2026-01-02T03:04: datetime]

-- MariaDB
SELECT TIMESTAMPDIFF(HOUR, `events`.`happened_at`, UTC_TIMESTAMP(6)) AS `c1`, TIMESTAMPDIFF(HOUR, `events`.`local_at`, ?) AS `c2` FROM `events`
-- parameters: [2026-01-02T03:04: datetime]

-- SQLite
SELECT (((CAST(strftime('%s', substr((strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z'), 1, 19)) AS INTEGER) - CAST(strftime('%s', substr("events"."happened_at", 1, 19)) AS INTEGER)) * 1000000 + CAST(substr((strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z'), 21, 6) AS INTEGER) - CAST(substr("events"."happened_at", 21, 6) AS INTEGER)) / 3600000000) AS "c1", (((CAST(strftime('%s', substr(?, 1, 19)) AS INTEGER) - CAST(strftime('%s', substr("events"."local_at", 1, 19)) AS INTEGER)) * 1000000 + CAST(substr(?, 21, 6) AS INTEGER) - CAST(substr("events"."local_at", 21, 6) AS INTEGER)) / 3600000000) AS "c2" FROM "events"
-- parameters: [2026-01-02T03:04: datetime, 2026-01-02T03:04: datetime]

-- SQL Server
SELECT (DATEDIFF_BIG(MICROSECOND, [events].[happened_at], CAST(SYSUTCDATETIME() AS DATETIME2(6))) / CAST(3600000000 AS BIGINT)) AS [c1], (DATEDIFF_BIG(MICROSECOND, [events].[local_at], ?) / CAST(3600000000 AS BIGINT)) AS [c2] FROM [events]
-- parameters: [2026-01-02T03:04: datetime]

-- Oracle
SELECT (EXTRACT(DAY FROM (SYS_EXTRACT_UTC(SYSTIMESTAMP) - "events"."happened_at")) * 24 + EXTRACT(HOUR FROM (SYS_EXTRACT_UTC(SYSTIMESTAMP) - "events"."happened_at"))) AS "c1", (EXTRACT(DAY FROM (? - "events"."local_at")) * 24 + EXTRACT(HOUR FROM (? - "events"."local_at"))) AS "c2" FROM "events"
-- parameters: [2026-01-02T03:04: datetime, 2026-01-02T03:04: datetime]
