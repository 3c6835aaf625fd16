-- literal/binary-empty: no bytes

-- PostgreSQL, CockroachDB
SELECT '\x'::bytea AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT _binary'' AS `c1` FROM `users`
-- parameters: []

-- SQLite
SELECT X'' AS "c1" FROM "users"
-- parameters: []

-- SQL Server
SELECT 0x AS [c1] FROM [users]
-- parameters: []

-- Oracle
SELECT HEXTORAW('') AS "c1" FROM "users"
-- parameters: []
