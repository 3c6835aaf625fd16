-- plan/distinct-replacements: distinct texts that are longer than what they were

-- PostgreSQL, CockroachDB
SELECT DISTINCT replace(left("users"."nickname", 1), 'a', 'alpha') AS "x" FROM "users"
-- parameters: []

-- MySQL
SELECT DISTINCT REPLACE(LEFT(`users`.`nickname`, 1), 'a', CONCAT('alpha', TRIM(' '))) AS `x` FROM `users`
-- parameters: []

-- MariaDB
SELECT DISTINCT REPLACE(LEFT(`users`.`nickname`, 1), 'a', 'alpha') AS `x` FROM `users`
-- parameters: []

-- SQLite
SELECT DISTINCT replace(substr("users"."nickname", 1, 1), 'a', 'alpha') AS "x" FROM "users"
-- parameters: []

-- SQL Server
SELECT DISTINCT REPLACE(CAST((LEFT([users].[nickname] COLLATE Latin1_General_100_CI_AS_SC, 1) COLLATE Latin1_General_100_BIN2) AS NVARCHAR(MAX)) COLLATE Latin1_General_100_BIN2, N'a', N'alpha') AS [x] FROM [users]
-- parameters: []

-- Oracle
SELECT DISTINCT REPLACE(SUBSTR("users"."nickname", 1, 1), 'a', 'alpha') AS "x" FROM "users"
-- parameters: []
