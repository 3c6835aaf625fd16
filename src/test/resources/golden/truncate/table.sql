-- truncate/table: every row at once

-- PostgreSQL, CockroachDB, Oracle
TRUNCATE TABLE "counters"
-- parameters: []

-- MySQL, MariaDB, SQL Server
-- unsupported: truncating without restarting generated keys; Delete all rows instead.

-- SQLite
DELETE FROM "counters"
-- parameters: []
