-- text/substring: a part by start and length

-- PostgreSQL, CockroachDB, SQLite
SELECT substr("users"."email", ?, ?) AS "c1" FROM "users"
-- parameters: [2: integer, 3: integer]

-- MySQL, MariaDB
SELECT SUBSTRING(`users`.`email`, ?, ?) AS `c1` FROM `users`
-- parameters: [2: integer, 3: integer]

-- SQL Server
SELECT (SUBSTRING([users].[email] COLLATE Latin1_General_100_CI_AS_SC, ?, ?) COLLATE Latin1_General_100_BIN2) AS [c1] FROM [users]
-- parameters: [2: integer, 3: integer]

-- Oracle
SELECT SUBSTR("users"."email", ?, ?) AS "c1" FROM "users"
-- parameters: [2: integer, 3: integer]
