-- difference/nothing-to-replace-by-null: a replacement that may be null, of what is not there

-- PostgreSQL, CockroachDB, SQLite
SELECT replace("users"."email", ?, "users"."nickname") AS "c1" FROM "users"
-- parameters: ['#': text]

-- MySQL
SELECT REPLACE(CONCAT(`users`.`email`, LEFT(`users`.`nickname`, 0)), ?, CONCAT(`users`.`nickname`, TRIM(' '))) AS `c1` FROM `users`
-- parameters: ['#': text]

-- MariaDB
SELECT CASE WHEN `users`.`nickname` IS NULL THEN CAST(NULL AS CHAR) ELSE REPLACE(CONCAT(`users`.`email`, LEFT(`users`.`nickname`, 0)), ?, `users`.`nickname`) END AS `c1` FROM `users`
-- parameters: ['#': text]

-- SQL Server
SELECT REPLACE(CAST([users].[email] AS NVARCHAR(MAX)) COLLATE Latin1_General_100_BIN2, ?, [users].[nickname]) AS [c1] FROM [users]
-- parameters: ['#': text]

-- Oracle
SELECT CASE WHEN "users"."nickname" IS NULL THEN CAST(NULL AS VARCHAR2(4000)) ELSE REPLACE("users"."email", ?, "users"."nickname") END AS "c1" FROM "users"
-- parameters: ['#': text]
