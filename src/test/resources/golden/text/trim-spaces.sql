-- text/trim-spaces: of a text with spaces at both ends

-- PostgreSQL, CockroachDB
SELECT btrim(?) AS "c1", ltrim(?) AS "c2", rtrim(?) AS "c3" FROM "users"
-- parameters: ['  a b ': text, '  a b ': text, '  a b ': text]

-- MySQL, MariaDB
SELECT TRIM(?) AS `c1`, LTRIM(?) AS `c2`, RTRIM(?) AS `c3` FROM `users`
-- parameters: ['  a b ': text, '  a b ': text, '  a b ': text]

-- SQLite
SELECT trim(?) AS "c1", ltrim(?) AS "c2", rtrim(?) AS "c3" FROM "users"
-- parameters: ['  a b ': text, '  a b ': text, '  a b ': text]

-- SQL Server
SELECT TRIM(?) AS [c1], LTRIM(?) AS [c2], RTRIM(?) AS [c3] FROM [users]
-- parameters: ['  a b ': text, '  a b ': text, '  a b ': text]

-- Oracle
SELECT TRIM(?) AS "c1", LTRIM(?, ' ') AS "c2", RTRIM(?, ' ') AS "c3" FROM "users"
-- parameters: ['  a b ': text, '  a b ': text, '  a b ': text]
