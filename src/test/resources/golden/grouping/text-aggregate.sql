-- grouping/text-aggregate: texts in order with a separator

-- PostgreSQL
SELECT string_agg("users"."email", ', ' ORDER BY "users"."age" DESC, "users"."id") AS "c1" FROM "users"
-- parameters: []

-- CockroachDB
SELECT string_agg("users"."email", ', ' ORDER BY "users"."age" DESC NULLS FIRST, "users"."id" NULLS LAST) AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT GROUP_CONCAT(`users`.`email` ORDER BY `users`.`age` DESC, `users`.`id` SEPARATOR ', ') AS `c1` FROM `users`
-- parameters: []

-- SQLite
SELECT group_concat("users"."email", ', ' ORDER BY "users"."age" DESC NULLS FIRST, "users"."id" NULLS LAST) AS "c1" FROM "users"
-- parameters: []

-- SQL Server
SELECT STRING_AGG(CAST([users].[email] AS NVARCHAR(MAX)), N', ') WITHIN GROUP (ORDER BY [users].[age] DESC, [users].[id]) AS [c1] FROM [users]
-- parameters: []

-- Oracle
SELECT LISTAGG("users"."email", ', ') WITHIN GROUP (ORDER BY "users"."age" DESC, "users"."id") AS "c1" FROM "users"
-- parameters: []
