-- text/length: code points, trailing spaces included

-- PostgreSQL, CockroachDB
SELECT char_length("users"."email") AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT CHAR_LENGTH(`users`.`email`) AS `c1` FROM `users`
-- parameters: []

-- SQLite
SELECT length("users"."email") AS "c1" FROM "users"
-- parameters: []

-- SQL Server
SELECT (LEN((CAST([users].[email] AS NVARCHAR(MAX)) + N'x') COLLATE Latin1_General_100_CI_AS_SC) - 1) AS [c1] FROM [users]
-- parameters: []

-- Oracle
SELECT LENGTH("users"."email") AS "c1" FROM "users"
-- parameters: []
