-- number/negative-literal: a negative constant beside a minus

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT -(-5) AS "c1" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT -(-5) AS `c1` FROM `events`
-- parameters: []

-- SQL Server
SELECT -(-5) AS [c1] FROM [events]
-- parameters: []
