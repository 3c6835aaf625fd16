-- plan/constant-condition: groups and an order by a condition that is false for every row

-- PostgreSQL
SELECT count(*) AS "x" FROM "users" GROUP BY 0.5E0 IS NULL AND "users"."age" IS NULL ORDER BY 0.5E0 IS NULL AND "users"."age" IS NULL
-- parameters: []

-- CockroachDB
SELECT count(*) AS "x" FROM "users" GROUP BY 0.5E0 IS NULL AND "users"."age" IS NULL ORDER BY 0.5E0 IS NULL AND "users"."age" IS NULL NULLS LAST
-- parameters: []

-- MySQL, MariaDB
SELECT `grouped`.`aggregate` AS `x` FROM (SELECT 0.5E0 IS NULL AND `users`.`age` IS NULL AS `key`, COUNT(*) AS `aggregate` FROM `users` GROUP BY 0.5E0 IS NULL AND `users`.`age` IS NULL) AS `grouped` ORDER BY CASE WHEN `grouped`.`key` IS NULL THEN 1 ELSE 0 END, `grouped`.`key`
-- parameters: []

-- SQLite
SELECT count(*) AS "x" FROM "users" GROUP BY CAST(0.5E0 IS NULL AND "users"."age" IS NULL AS INTEGER) ORDER BY CAST(0.5E0 IS NULL AND "users"."age" IS NULL AS INTEGER) NULLS LAST
-- parameters: []

-- SQL Server
SELECT [grouped].[aggregate] AS [x] FROM (SELECT CASE WHEN 0.5E0 IS NULL AND [users].[age] IS NULL THEN CAST(1 AS BIT) ELSE CAST(0 AS BIT) END AS [key], COUNT_BIG(*) AS [aggregate] FROM [users] GROUP BY CASE WHEN 0.5E0 IS NULL AND [users].[age] IS NULL THEN CAST(1 AS BIT) ELSE CAST(0 AS BIT) END) AS [grouped] ORDER BY CASE WHEN [grouped].[key] IS NULL THEN 1 ELSE 0 END, [grouped].[key]
-- parameters: []

-- Oracle
SELECT "grouped"."aggregate" AS "x" FROM (SELECT CASE WHEN 0.5E0 IS NULL AND "users"."age" IS NULL THEN 1 ELSE 0 END AS "key", COUNT(*) AS "aggregate" FROM "users" GROUP BY CASE WHEN 0.5E0 IS NULL AND "users"."age" IS NULL THEN 1 ELSE 0 END) "grouped" ORDER BY "grouped"."key"
-- parameters: []
