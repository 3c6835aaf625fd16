-- time/compare-time: times of day

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "events"."id" FROM "events" WHERE "events"."time" > ?
-- parameters: [12:30: time]

-- MySQL, MariaDB
SELECT `events`.`id` FROM `events` WHERE `events`.`time` > CAST(? AS TIME(6))
-- parameters: [12:30: time]

-- SQL Server
SELECT [events].[id] FROM [events] WHERE [events].[time] > ?
-- parameters: [12:30: time]
