-- difference/float-sent: a REAL that is sent and one that is stored

-- PostgreSQL, CockroachDB, SQLite
SELECT "events"."ratio" = ? AS "c1" FROM "events"
-- parameters: [0.1: real]

-- MySQL, MariaDB
SELECT `events`.`ratio` = ? AS `c1` FROM `events`
-- parameters: [0.1: real]

-- SQL Server
SELECT CASE WHEN [events].[ratio] = ? THEN CAST(1 AS BIT) WHEN NOT ([events].[ratio] = ?) THEN CAST(0 AS BIT) ELSE CAST(NULL AS BIT) END AS [c1] FROM [events]
-- parameters: [0.1: real, 0.1: real]

-- Oracle
SELECT CASE WHEN "events"."ratio" = ? THEN 1 WHEN NOT ("events"."ratio" = ?) THEN 0 ELSE CAST(NULL AS NUMBER(1)) END AS "c1" FROM "events"
-- parameters: [0.1: real, 0.1: real]
