-- array/group: as a key of groups

-- PostgreSQL, CockroachDB, SQLite
SELECT count(*) AS "c1" FROM "events" GROUP BY "events"."scores"
-- parameters: []

-- MySQL, MariaDB
SELECT COUNT(*) AS `c1` FROM `events` GROUP BY `events`.`scores`
-- parameters: []

-- SQL Server
SELECT COUNT_BIG(*) AS [c1] FROM [events] GROUP BY [events].[scores]
-- parameters: []

-- Oracle
SELECT COUNT(*) AS "c1" FROM "events" GROUP BY "events"."scores"
-- parameters: []
