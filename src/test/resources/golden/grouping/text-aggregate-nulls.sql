-- grouping/text-aggregate-nulls: an order in which nulls come first

-- PostgreSQL
SELECT string_agg("users"."email", ';' ORDER BY "users"."nickname" DESC) AS "c1" FROM "users"
-- parameters: []

-- CockroachDB
SELECT string_agg("users"."email", ';' ORDER BY "users"."nickname" DESC NULLS FIRST) AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT GROUP_CONCAT(`users`.`email` ORDER BY CASE WHEN `users`.`nickname` IS NULL THEN 1 ELSE 0 END DESC, `users`.`nickname` DESC SEPARATOR ';') AS `c1` FROM `users`
-- parameters: []

-- SQLite
SELECT group_concat("users"."email", ';' ORDER BY "users"."nickname" DESC NULLS FIRST) AS "c1" FROM "users"
-- parameters: []

-- SQL Server
SELECT STRING_AGG(CAST([users].[email] AS NVARCHAR(MAX)), N';') WITHIN GROUP (ORDER BY CASE WHEN [users].[nickname] IS NULL THEN 1 ELSE 0 END DESC, [users].[nickname] DESC) AS [c1] FROM [users]
-- parameters: []

-- Oracle
SELECT LISTAGG("users"."email", ';') WITHIN GROUP (ORDER BY "users"."nickname" DESC) AS "c1" FROM "users"
-- parameters: []
