-- naming/long-65: 65 letters

-- PostgreSQL
-- unsupported: the name aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, which is 65 long; Names may be 63 bytes long: choose a shorter one.

-- CockroachDB, SQLite, Oracle
SELECT "users"."age" AS "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" FROM "users"
-- parameters: []

-- MySQL, MariaDB
-- unsupported: the name aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, which is 65 long; Names may be 64 characters long: choose a shorter one.

-- SQL Server
SELECT [users].[age] AS [aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa] FROM [users]
-- parameters: []
