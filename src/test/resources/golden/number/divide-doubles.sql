-- number/divide-doubles: null by zero

-- PostgreSQL, SQLite, Oracle
SELECT "events"."reading" / ? AS "c1" FROM "events"
-- parameters: [3.0: double]

-- MySQL, MariaDB
SELECT `events`.`reading` / ? AS `c1` FROM `events`
-- parameters: [3.0: double]

-- SQL Server
SELECT [events].[reading] / ? AS [c1] FROM [events]
-- parameters: [3.0: double]
