-- truncate/cascade: also the rows that refer to them

-- PostgreSQL, CockroachDB, Oracle
TRUNCATE TABLE "tags" CASCADE
-- parameters: []

-- MySQL, MariaDB, SQL Server
-- unsupported: truncating with the tables that refer to it; Truncate those tables first.

-- SQLite
-- unsupported: truncating without restarting generated keys; Restart them: truncate(…).restartIdentity().
