-- objects/enum-drop: a type removed

-- PostgreSQL, CockroachDB
CREATE TYPE "Mood" AS ENUM ('GOOD', 'BAD')
-- parameters: []

DROP TYPE "Mood"
-- parameters: []

-- MySQL, MariaDB, SQLite, SQL Server, Oracle
-- nothing to execute
