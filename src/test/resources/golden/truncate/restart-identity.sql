-- truncate/restart-identity: generated keys begin anew

-- PostgreSQL
TRUNCATE TABLE "counters" RESTART IDENTITY
-- parameters: []

-- CockroachDB, Oracle
-- unsupported: truncating with generated keys restarted; Recreate the table.

-- MySQL, MariaDB
TRUNCATE TABLE `counters`
-- parameters: []

-- SQLite
DELETE FROM "counters"
-- parameters: []

-- SQL Server
TRUNCATE TABLE [counters]
-- parameters: []
