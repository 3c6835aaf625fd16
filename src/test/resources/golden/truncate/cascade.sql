-- truncate/cascade: also the rows that refer to them

-- PostgreSQL, CockroachDB, Oracle
TRUNCATE TABLE "tags" CASCADE
-- parameters: []

-- MySQL, MariaDB, SQL Server
-- unsupported: truncating without restarting generated keys; Delete all rows instead.

-- SQLite
-- unsupported: truncating with the tables that refer to it; Delete from those tables first.
