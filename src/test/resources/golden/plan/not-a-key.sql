-- plan/not-a-key: groups for which a condition, their key, does not hold

-- PostgreSQL, CockroachDB, SQLite
SELECT count(*) AS "x" FROM "users" GROUP BY "users"."nickname" LIKE 'a%' ESCAPE '\' HAVING NOT ("users"."nickname" LIKE 'a%' ESCAPE '\')
-- parameters: []

-- MySQL, MariaDB
SELECT `grouped`.`aggregate` AS `x` FROM (SELECT `users`.`nickname` LIKE 'a%' ESCAPE '\\' AS `key`, COUNT(*) AS `aggregate` FROM `users` GROUP BY `users`.`nickname` LIKE 'a%' ESCAPE '\\') AS `grouped` WHERE NOT (`grouped`.`key`)
-- parameters: []

-- SQL Server
SELECT [grouped].[aggregate] AS [x] FROM (SELECT CASE WHEN [users].[nickname] LIKE REPLACE(N'a%', N'[', N'\[') ESCAPE N'\' THEN CAST(1 AS BIT) WHEN [users].[nickname] NOT LIKE REPLACE(N'a%', N'[', N'\[') ESCAPE N'\' THEN CAST(0 AS BIT) ELSE CAST(NULL AS BIT) END AS [key], COUNT_BIG(*) AS [aggregate] FROM [users] GROUP BY CASE WHEN [users].[nickname] LIKE REPLACE(N'a%', N'[', N'\[') ESCAPE N'\' THEN CAST(1 AS BIT) WHEN [users].[nickname] NOT LIKE REPLACE(N'a%', N'[', N'\[') ESCAPE N'\' THEN CAST(0 AS BIT) ELSE CAST(NULL AS BIT) END) AS [grouped] WHERE NOT ([grouped].[key] = CAST(1 AS BIT))
-- parameters: []

-- Oracle
SELECT "grouped"."aggregate" AS "x" FROM (SELECT CASE WHEN "users"."nickname" LIKE 'a%' ESCAPE '\' THEN 1 WHEN "users"."nickname" NOT LIKE 'a%' ESCAPE '\' THEN 0 ELSE CAST(NULL AS NUMBER(1)) END AS "key", COUNT(*) AS "aggregate" FROM "users" GROUP BY CASE WHEN "users"."nickname" LIKE 'a%' ESCAPE '\' THEN 1 WHEN "users"."nickname" NOT LIKE 'a%' ESCAPE '\' THEN 0 ELSE CAST(NULL AS NUMBER(1)) END) "grouped" WHERE NOT ("grouped"."key" = 1)
-- parameters: []
