-- truncate/without-identity: a table that generates no keys

-- PostgreSQL, CockroachDB, Oracle
TRUNCATE TABLE "order_lines"
-- parameters: []

-- MySQL, MariaDB
TRUNCATE TABLE `order_lines`
-- parameters: []

-- SQLite
DELETE FROM "order_lines"
-- parameters: []

-- SQL Server
TRUNCATE TABLE [order_lines]
-- parameters: []
