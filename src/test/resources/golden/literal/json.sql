-- literal/json: a document with quotes and backslashes

-- PostgreSQL, CockroachDB
SELECT CAST('{"a": "it''s \"q\""}' AS jsonb) AS "c1" FROM "users"
-- parameters: []

-- MySQL
SELECT CAST('{"a": "it''s \\"q\\""}' AS JSON) AS `c1` FROM `users`
-- parameters: []

-- MariaDB
SELECT CAST('{"a": "it''s \\"q\\""}' AS CHAR) AS `c1` FROM `users`
-- parameters: []

-- SQLite
SELECT CAST('{"a": "it''s \"q\""}' AS TEXT) AS "c1" FROM "users"
-- parameters: []

-- SQL Server
SELECT CAST(N'{"a": "it''s \"q\""}' AS NVARCHAR(MAX)) AS [c1] FROM [users]
-- parameters: []

-- Oracle
SELECT CAST('{"a": "it''s \"q\""}' AS VARCHAR2(4000)) AS "c1" FROM "users"
-- parameters: []
