-- plan/texts-of-no-column: texts that a sub-query makes, of no row

-- PostgreSQL, CockroachDB
SELECT string_agg(CASE WHEN EXISTS (SELECT 1 AS "x" FROM "posts" WHERE FALSE) THEN 'a' ELSE CAST(NULL AS text) END, ',') AS "c1" FROM "users"
-- parameters: []

-- MySQL
-- unsupported: joining texts that a sub-query makes of no column; Make the text in a derived table, or filter the rows.

-- MariaDB
SELECT GROUP_CONCAT(CASE WHEN EXISTS (SELECT 1 AS `x` FROM `posts` WHERE FALSE) THEN 'a' ELSE CAST(NULL AS CHAR) END SEPARATOR ',') AS `c1` FROM `users`
-- parameters: []

-- SQLite
SELECT group_concat(CASE WHEN EXISTS (SELECT 1 AS "x" FROM "posts" WHERE FALSE) THEN 'a' ELSE CAST(NULL AS TEXT) END, ',') AS "c1" FROM "users"
-- parameters: []

-- SQL Server
SELECT STRING_AGG(CAST(CASE WHEN EXISTS (SELECT 1 AS [x] FROM [posts] WHERE 1 = 0) THEN N'a' ELSE CAST(NULL AS NVARCHAR(MAX)) END AS NVARCHAR(MAX)), N',') AS [c1] FROM [users]
-- parameters: []

-- Oracle
SELECT LISTAGG(CASE WHEN EXISTS (SELECT 1 AS "x" FROM "posts" WHERE 1 = 0) THEN 'a' ELSE CAST(NULL AS VARCHAR2(4000)) END, ',') WITHIN GROUP (ORDER BY NULL) AS "c1" FROM "users"
-- parameters: []
