-- naming/long-umlauts-128: 128 letters of two bytes

-- PostgreSQL
-- unsupported: the name ääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääää, which is 256 long; Names may be 63 bytes long: choose a shorter one.

-- CockroachDB, Oracle
-- unsupported: the name ääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääää, which is 256 long; Names may be 128 bytes long: choose a shorter one.

-- MySQL, MariaDB
-- unsupported: the name ääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääää, which is 128 long; Names may be 64 characters long: choose a shorter one.

-- SQLite
SELECT "users"."age" AS "ääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääää" FROM "users"
-- parameters: []

-- SQL Server
SELECT [users].[age] AS [ääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääää] FROM [users]
-- parameters: []
