-- text/concat: null when one is null

-- PostgreSQL, SQLite, Oracle
SELECT (("users"."email" || ?) || "users"."nickname") || ? AS "c1" FROM "users"
-- parameters: [' <': text, '>': text]

-- MySQL, MariaDB
SELECT CONCAT(CONCAT(CONCAT(`users`.`email`, ?), `users`.`nickname`), ?) AS `c1` FROM `users`
-- parameters: [' <': text, '>': text]

-- SQL Server
SELECT CAST(CAST(CAST([users].[email] AS NVARCHAR(MAX)) + ? AS NVARCHAR(MAX)) + [users].[nickname] AS NVARCHAR(MAX)) + ? AS [c1] FROM [users]
-- parameters: [' <': text, '>': text]
