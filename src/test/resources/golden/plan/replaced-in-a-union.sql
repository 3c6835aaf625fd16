-- plan/replaced-in-a-union: a text that grows where it is replaced, in a union

-- PostgreSQL
SELECT replace(?, '%', 'a%') COLLATE "C" AS "x" FROM "users" UNION ALL SELECT CAST(NULL AS text) COLLATE "C" AS "x" FROM "users"
-- parameters: ['a%': text]

-- CockroachDB
SELECT replace(?, '%', 'a%') AS "x" FROM "users" UNION ALL SELECT CAST(NULL AS text) AS "x" FROM "users"
-- parameters: ['a%': text]

-- MySQL
SELECT REPLACE(?, '%', CONCAT('a%', TRIM(' '))) AS `x` FROM `users` UNION ALL SELECT CAST(NULL AS CHAR) AS `x` FROM `users`
-- parameters: ['a%': text]

-- MariaDB
SELECT REPLACE(?, '%', 'a%') AS `x` FROM `users` UNION ALL SELECT CAST(NULL AS CHAR) AS `x` FROM `users`
-- parameters: ['a%': text]

-- SQLite
SELECT replace(?, '%', 'a%') AS "x" FROM "users" UNION ALL SELECT CAST(NULL AS TEXT) AS "x" FROM "users"
-- parameters: ['a%': text]

-- SQL Server
SELECT REPLACE(CAST(? AS NVARCHAR(MAX)) COLLATE Latin1_General_100_BIN2, N'%', N'a%') AS [x] FROM [users] UNION ALL SELECT CAST(NULL AS NVARCHAR(MAX)) AS [x] FROM [users]
-- parameters: ['a%': text]

-- Oracle
SELECT REPLACE(?, '%', 'a%') AS "x" FROM "users" UNION ALL SELECT CAST(NULL AS VARCHAR2(4000)) AS "x" FROM "users"
-- parameters: ['a%': text]
