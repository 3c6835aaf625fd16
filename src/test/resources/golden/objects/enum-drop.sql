-- objects/enum-drop: a type removed

-- PostgreSQL
CREATE TYPE "Mood" AS ENUM ('GOOD', 'BAD')
-- parameters: []

DROP TYPE "Mood"
-- parameters: []

-- MySQL, MariaDB, SQLite, SQL Server, Oracle
-- nothing to execute
