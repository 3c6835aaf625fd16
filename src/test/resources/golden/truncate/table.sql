-- truncate/table: every row at once

-- PostgreSQL, CockroachDB, Oracle
TRUNCATE TABLE "counters"
-- parameters: []

-- MySQL, MariaDB
DELETE FROM `counters`
-- parameters: []

-- SQLite
-- unsupported: truncating without restarting generated keys; Restart them: truncate(…).restartIdentity().

-- SQL Server
DELETE FROM [counters]
-- parameters: []
