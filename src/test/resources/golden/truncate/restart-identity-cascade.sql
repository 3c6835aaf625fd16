-- truncate/restart-identity-cascade: both

-- PostgreSQL
TRUNCATE TABLE "tags" RESTART IDENTITY CASCADE
-- parameters: []

-- CockroachDB, Oracle
-- unsupported: truncating with generated keys restarted; Recreate the table.

-- MySQL, MariaDB, SQL Server
-- unsupported: truncating with the tables that refer to it; Truncate those tables first.

-- SQLite
-- unsupported: truncating with the tables that refer to it; Delete from those tables first.
