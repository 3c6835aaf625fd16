-- insert/defaults: a row of defaults

-- PostgreSQL, CockroachDB, SQLite
INSERT INTO "counters" DEFAULT VALUES
-- parameters: []

-- MySQL, MariaDB
INSERT INTO `counters` () VALUES ()
-- parameters: []

-- SQL Server
INSERT INTO [counters] DEFAULT VALUES
-- parameters: []

-- Oracle
INSERT INTO "counters" ("id") VALUES (DEFAULT)
-- parameters: []
