-- difference/between-made-texts: texts of no column, compared by code point

-- PostgreSQL
SELECT ? COLLATE "C" BETWEEN (CAST(? AS text) COLLATE "C") AND ? AS "c1" FROM "users"
-- parameters: ['b': text, 2: integer, 'c': text]

-- CockroachDB
SELECT ? BETWEEN CAST(? AS text) AND ? AS "c1" FROM "users"
-- parameters: ['b': text, 2: integer, 'c': text]

-- MySQL, MariaDB
SELECT ? BETWEEN CAST(? AS CHAR) AND ? AS `c1` FROM `users`
-- parameters: ['b': text, 2: integer, 'c': text]

-- SQLite
SELECT ? BETWEEN CAST(? AS TEXT) AND ? AS "c1" FROM "users"
-- parameters: ['b': text, 2: integer, 'c': text]

-- SQL Server
SELECT CASE WHEN ? BETWEEN CAST(? AS NVARCHAR(MAX)) AND ? THEN CAST(1 AS BIT) WHEN ? NOT BETWEEN CAST(? AS NVARCHAR(MAX)) AND ? THEN CAST(0 AS BIT) ELSE CAST(NULL AS BIT) END AS [c1] FROM [users]
-- parameters: ['b': text, 2: integer, 'c': text, 'b': text, 2: integer, 'c': text]

-- Oracle
SELECT CASE WHEN ? BETWEEN CAST(? AS VARCHAR2(4000)) AND ? THEN 1 WHEN ? NOT BETWEEN CAST(? AS VARCHAR2(4000)) AND ? THEN 0 ELSE CAST(NULL AS NUMBER(1)) END AS "c1" FROM "users"
-- parameters: ['b': text, 2: integer, 'c': text, 'b': text, 2: integer, 'c': text]
