-- literal/binary: bytes

-- PostgreSQL, CockroachDB
SELECT '\x00275cff'::bytea AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT X'00275cff' AS `c1` FROM `users`
-- parameters: []

-- SQLite
SELECT X'00275cff' AS "c1" FROM "users"
-- parameters: []

-- SQL Server
SELECT 0x00275cff AS [c1] FROM [users]
-- parameters: []

-- Oracle
SELECT HEXTORAW('00275cff') AS "c1" FROM "users"
-- parameters: []
