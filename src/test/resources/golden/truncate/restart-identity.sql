-- truncate/restart-identity: generated keys begin anew

-- PostgreSQL
TRUNCATE TABLE "counters" RESTART IDENTITY
-- parameters: []

-- MySQL, MariaDB
TRUNCATE TABLE `counters`
-- parameters: []

-- SQLite, Oracle
-- unsupported: truncating with generated keys restarted; Recreate the table.

-- SQL Server
TRUNCATE TABLE [counters]
-- parameters: []
