-- literal/enum-native: a label of the database's own type, in the statement and beside it

-- PostgreSQL, CockroachDB
CREATE TYPE "Switch" AS ENUM ('ON')
-- parameters: []

SELECT CAST('ON' AS "Switch") AS "written", CAST(? AS "Switch") AS "sent"
-- parameters: ['ON': enum Switch]

-- MySQL, MariaDB
-- nothing to execute

SELECT 'ON' AS `written`, ? AS `sent`
-- parameters: ['ON': enum Switch]

-- SQLite
-- nothing to execute

SELECT 'ON' AS "written", ? AS "sent"
-- parameters: ['ON': enum Switch]

-- SQL Server
-- nothing to execute

SELECT N'ON' AS [written], ? AS [sent]
-- parameters: ['ON': enum Switch]

-- Oracle
-- nothing to execute

SELECT 'ON' AS "written", ? AS "sent" FROM DUAL
-- parameters: ['ON': enum Switch]
