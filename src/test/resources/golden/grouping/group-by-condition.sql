-- grouping/group-by-condition: a condition as a key

-- PostgreSQL, CockroachDB
SELECT count(*) AS "c1" FROM "users" GROUP BY "users"."age" >= 18
-- parameters: []

-- MySQL, MariaDB
SELECT `grouped`.`aggregate` AS `c1` FROM (SELECT `users`.`age` >= 18 AS `key`, COUNT(*) AS `aggregate` FROM `users` GROUP BY `users`.`age` >= 18) AS `grouped`
-- parameters: []

-- SQLite
SELECT count(*) AS "c1" FROM "users" GROUP BY "users"."age" >= ?
-- parameters: [18: integer]

-- SQL Server
SELECT [grouped].[aggregate] AS [c1] FROM (SELECT CASE WHEN [users].[age] >= 18 THEN CAST(1 AS BIT) WHEN NOT ([users].[age] >= 18) THEN CAST(0 AS BIT) ELSE CAST(NULL AS BIT) END AS [key], COUNT_BIG(*) AS [aggregate] FROM [users] GROUP BY CASE WHEN [users].[age] >= 18 THEN CAST(1 AS BIT) WHEN NOT ([users].[age] >= 18) THEN CAST(0 AS BIT) ELSE CAST(NULL AS BIT) END) AS [grouped]
-- parameters: []

-- Oracle
SELECT "grouped"."aggregate" AS "c1" FROM (SELECT CASE WHEN "users"."age" >= 18 THEN 1 WHEN NOT ("users"."age" >= 18) THEN 0 ELSE CAST(NULL AS NUMBER(1)) END AS "key", COUNT(*) AS "aggregate" FROM "users" GROUP BY CASE WHEN "users"."age" >= 18 THEN 1 WHEN NOT ("users"."age" >= 18) THEN 0 ELSE CAST(NULL AS NUMBER(1)) END) "grouped"
-- parameters: []
