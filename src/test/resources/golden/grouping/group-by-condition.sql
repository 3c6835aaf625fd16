-- grouping/group-by-condition: a condition as a key

-- PostgreSQL
SELECT count(*) AS "c1" FROM "users" GROUP BY "users"."age" >= 18
-- parameters: []

-- MySQL, MariaDB
SELECT COUNT(*) AS `c1` FROM `users` GROUP BY `users`.`age` >= 18
-- parameters: []

-- SQLite
SELECT count(*) AS "c1" FROM "users" GROUP BY "users"."age" >= ?
-- parameters: [18: integer]

-- SQL Server
SELECT COUNT_BIG(*) AS [c1] FROM [users] GROUP BY CASE WHEN [users].[age] >= ? THEN CAST(1 AS BIT) WHEN NOT ([users].[age] >= ?) THEN CAST(0 AS BIT) ELSE CAST(NULL AS BIT) END
-- parameters: [18: integer, 18: integer]

-- Oracle
SELECT COUNT(*) AS "c1" FROM "users" GROUP BY CASE WHEN "users"."age" >= ? THEN 1 WHEN NOT ("users"."age" >= ?) THEN 0 ELSE CAST(NULL AS NUMBER(1)) END
-- parameters: [18: integer, 18: integer]
