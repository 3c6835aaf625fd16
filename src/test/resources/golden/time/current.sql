-- time/current: the present moment and date, in UTC

-- PostgreSQL, CockroachDB
SELECT statement_timestamp() AS "c1", CAST(statement_timestamp() AT TIME ZONE 'UTC' AS date) AS "c2" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT UTC_TIMESTAMP(6) AS `c1`, UTC_DATE() AS `c2` FROM `events`
-- parameters: []

-- SQLite
SELECT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z') AS "c1", date('now') AS "c2" FROM "events"
-- parameters: []

-- SQL Server
SELECT CAST(SYSUTCDATETIME() AS DATETIME2(6)) AS [c1], CAST(SYSUTCDATETIME() AS DATE) AS [c2] FROM [events]
-- parameters: []

-- Oracle
SELECT SYS_EXTRACT_UTC(SYSTIMESTAMP) AS "c1", TRUNC(SYS_EXTRACT_UTC(SYSTIMESTAMP)) AS "c2" FROM "events"
-- parameters: []
