-- text/replace: every occurrence, case-sensitive

-- PostgreSQL, CockroachDB, SQLite
SELECT replace("users"."email", ?, ?) AS "c1" FROM "users"
-- parameters: ['a': text, 'b': text]

-- MySQL
SELECT REPLACE(`users`.`email`, ?, CONCAT(?, TRIM(' '))) AS `c1` FROM `users`
-- parameters: ['a': text, 'b': text]

-- MariaDB
SELECT REPLACE(`users`.`email`, ?, ?) AS `c1` FROM `users`
-- parameters: ['a': text, 'b': text]

-- SQL Server
SELECT REPLACE(CAST([users].[email] AS NVARCHAR(MAX)) COLLATE Latin1_General_100_BIN2, ?, ?) AS [c1] FROM [users]
-- parameters: ['a': text, 'b': text]

-- Oracle
SELECT REPLACE("users"."email", ?, ?) AS "c1" FROM "users"
-- parameters: ['a': text, 'b': text]
