-- objects/sequence-drop: a sequence removed

-- PostgreSQL, CockroachDB, Oracle
CREATE SEQUENCE "numbers" START WITH 1 INCREMENT BY 1
-- parameters: []

DROP SEQUENCE "numbers"
-- parameters: []

-- MySQL, SQLite
-- unsupported: a sequence; Let the database number the key with generated(), or make keys in the application with generatedBy(…).

-- MariaDB
CREATE SEQUENCE `numbers` START WITH 1 INCREMENT BY 1
-- parameters: []

DROP SEQUENCE `numbers`
-- parameters: []

-- SQL Server
CREATE SEQUENCE [numbers] START WITH 1 INCREMENT BY 1
-- parameters: []

DROP SEQUENCE [numbers]
-- parameters: []
