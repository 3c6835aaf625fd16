-- time/extract-epoch-second: whole seconds since 1970

-- PostgreSQL, CockroachDB
SELECT CAST(FLOOR(EXTRACT(EPOCH FROM "events"."happened_at" AT TIME ZONE 'UTC')) AS bigint) AS "c1", CAST(FLOOR(EXTRACT(EPOCH FROM "events"."local_at")) AS bigint) AS "c2" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT TIMESTAMPDIFF(SECOND, '1970-01-01', DATE_FORMAT(`events`.`happened_at`, '%Y-%m-%d %H:%i:%s')) AS `c1`, TIMESTAMPDIFF(SECOND, '1970-01-01', DATE_FORMAT(`events`.`local_at`, '%Y-%m-%d %H:%i:%s')) AS `c2` FROM `events`
-- parameters: []

-- SQLite
SELECT CAST(strftime('%s', substr("events"."happened_at", 1, 19)) AS INTEGER) AS "c1", CAST(strftime('%s', substr("events"."local_at", 1, 19)) AS INTEGER) AS "c2" FROM "events"
-- parameters: []

-- SQL Server
SELECT DATEDIFF_BIG(SECOND, CAST('1970-01-01' AS DATETIME2(6)), [events].[happened_at]) AS [c1], DATEDIFF_BIG(SECOND, CAST('1970-01-01' AS DATETIME2(6)), [events].[local_at]) AS [c2] FROM [events]
-- parameters: []

-- Oracle
SELECT ((TRUNC("events"."happened_at") - DATE '1970-01-01') * 86400 + TO_NUMBER(TO_CHAR("events"."happened_at", 'SSSSS'))) AS "c1", ((TRUNC("events"."local_at") - DATE '1970-01-01') * 86400 + TO_NUMBER(TO_CHAR("events"."local_at", 'SSSSS'))) AS "c2" FROM "events"
-- parameters: []
