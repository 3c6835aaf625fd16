-- literal/uuid: a UUID

-- PostgreSQL, CockroachDB
SELECT CAST('01234567-89ab-cdef-8edc-ba9876543210' AS uuid) AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT X'0123456789abcdef8edcba9876543210' AS `c1` FROM `users`
-- parameters: []

-- SQLite
SELECT '01234567-89ab-cdef-8edc-ba9876543210' AS "c1" FROM "users"
-- parameters: []

-- SQL Server
SELECT CAST(N'01234567-89ab-cdef-8edc-ba9876543210' AS UNIQUEIDENTIFIER) AS [c1] FROM [users]
-- parameters: []

-- Oracle
SELECT HEXTORAW('0123456789abcdef8edcba9876543210') AS "c1" FROM "users"
-- parameters: []
