-- text/concat: null when one is null

-- PostgreSQL, CockroachDB, SQLite
SELECT (("users"."email" || ?) || "users"."nickname") || ? AS "c1" FROM "users"
-- parameters: [' <': text, '>': text]

-- MySQL, MariaDB
SELECT CONCAT(CONCAT(CONCAT(`users`.`email`, ?), `users`.`nickname`), ?) AS `c1` FROM `users`
-- parameters: [' <': text, '>': text]

-- SQL Server
SELECT CAST(CAST(CAST([users].[email] AS NVARCHAR(MAX)) + ? AS NVARCHAR(MAX)) + [users].[nickname] AS NVARCHAR(MAX)) + ? AS [c1] FROM [users]
-- parameters: [' <': text, '>': text]

-- Oracle
SELECT CASE WHEN CASE WHEN "users"."nickname" IS NULL THEN CAST(NULL AS VARCHAR2(4000)) ELSE ("users"."email" || ?) || "users"."nickname" END IS NULL THEN CAST(NULL AS VARCHAR2(4000)) ELSE CASE WHEN "users"."nickname" IS NULL THEN CAST(NULL AS VARCHAR2(4000)) ELSE ("users"."email" || ?) || "users"."nickname" END || ? END AS "c1" FROM "users"
-- parameters: [' <': text, ' <': text, '>': text]
