-- plan/array-made-by-a-sub-query: the length of an array that depends on what a query finds

-- PostgreSQL
SELECT cardinality(CASE WHEN EXISTS (SELECT 1 AS "x" FROM "posts") THEN ? ELSE CAST(NULL AS integer[]) END) AS "c1" FROM "users"
-- parameters: [[1]: array of integer]

-- CockroachDB
SELECT cardinality(CASE WHEN EXISTS (SELECT 1 AS "x" FROM "posts") THEN ? ELSE CAST(NULL AS int4[]) END) AS "c1" FROM "users"
-- parameters: [[1]: array of integer]

-- MySQL
-- unsupported: looking into an array or a document that a sub-query makes; Read it first, or compare in Java.

-- MariaDB
SELECT CASE WHEN CASE WHEN EXISTS (SELECT 1 AS `x` FROM `posts`) THEN ? ELSE CAST(NULL AS CHAR) END IS NOT NULL THEN (SELECT COUNT(*) FROM JSON_TABLE(CASE WHEN EXISTS (SELECT 1 AS `x` FROM `posts`) THEN ? ELSE CAST(NULL AS CHAR) END, '$[*]' COLUMNS (v FOR ORDINALITY)) j) END AS `c1` FROM `users`
-- parameters: [[1]: array of integer, [1]: array of integer]

-- SQLite
SELECT json_array_length(CASE WHEN EXISTS (SELECT 1 AS "x" FROM "posts") THEN ? ELSE CAST(NULL AS TEXT) END) AS "c1" FROM "users"
-- parameters: [[1]: array of integer]

-- SQL Server
SELECT CASE WHEN CASE WHEN EXISTS (SELECT 1 AS [x] FROM [posts]) THEN ? ELSE CAST(NULL AS NVARCHAR(MAX)) END IS NOT NULL THEN (SELECT COUNT(*) FROM OPENJSON(CASE WHEN EXISTS (SELECT 1 AS [x] FROM [posts]) THEN ? ELSE CAST(NULL AS NVARCHAR(MAX)) END)) END AS [c1] FROM [users]
-- parameters: [[1]: array of integer, [1]: array of integer]

-- Oracle
SELECT CASE WHEN CASE WHEN EXISTS (SELECT 1 AS "x" FROM "posts") THEN ? ELSE CAST(NULL AS VARCHAR2(4000)) END IS NOT NULL THEN (SELECT COUNT(*) FROM JSON_TABLE(CASE WHEN EXISTS (SELECT 1 AS "x" FROM "posts") THEN ? ELSE CAST(NULL AS VARCHAR2(4000)) END, '$[*]' COLUMNS (v FOR ORDINALITY)) j) END AS "c1" FROM "users"
-- parameters: [[1]: array of integer, [1]: array of integer]
