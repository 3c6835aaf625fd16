-- difference/null-is-no-value: an operand that is never null beside one that may be

-- PostgreSQL, Oracle
SELECT 7 AS "x" FROM "users" INTERSECT SELECT "users"."age" AS "x" FROM "users" ORDER BY "x"
-- parameters: []

-- CockroachDB, SQLite
SELECT 7 AS "x" FROM "users" INTERSECT SELECT "users"."age" AS "x" FROM "users" ORDER BY "x" NULLS LAST
-- parameters: []

-- MySQL
SELECT `sided`.`x` FROM (SELECT 7 AS `x`, 1 AS `side` FROM `users` UNION ALL SELECT `users`.`age` AS `x`, 2 AS `side` FROM `users`) AS `sided` GROUP BY `sided`.`x` HAVING MIN(`sided`.`side`) < MAX(`sided`.`side`) ORDER BY CASE WHEN `sided`.`x` IS NULL THEN 1 ELSE 0 END, `x`
-- parameters: []

-- MariaDB
SELECT `unsorted`.`x` FROM (SELECT 7 AS `x` FROM `users` INTERSECT SELECT `users`.`age` AS `x` FROM `users`) AS `unsorted` ORDER BY CASE WHEN `unsorted`.`x` IS NULL THEN 1 ELSE 0 END, `unsorted`.`x`
-- parameters: []

-- SQL Server
SELECT [unsorted].[x] FROM (SELECT 7 AS [x] FROM [users] INTERSECT SELECT [users].[age] AS [x] FROM [users]) AS [unsorted] ORDER BY CASE WHEN [unsorted].[x] IS NULL THEN 1 ELSE 0 END, [unsorted].[x]
-- parameters: []
