-- difference/null-is-no-value: an operand that is never null beside one that may be

-- PostgreSQL, Oracle
SELECT 7 AS "x" FROM "users" INTERSECT SELECT "users"."age" AS "x" FROM "users" ORDER BY "x"
-- parameters: []

-- CockroachDB, SQLite
SELECT 7 AS "x" FROM "users" INTERSECT SELECT "users"."age" AS "x" FROM "users" ORDER BY "x" NULLS LAST
-- parameters: []

-- MySQL
SELECT `unsorted`.`x` FROM (SELECT CASE WHEN TRUE THEN 7 ELSE CAST(NULL AS SIGNED) END AS `x` FROM `users` INTERSECT SELECT CASE WHEN TRUE THEN `users`.`age` ELSE CAST(NULL AS SIGNED) END AS `x` FROM `users`) AS `unsorted` ORDER BY CASE WHEN `unsorted`.`x` IS NULL THEN 1 ELSE 0 END, `unsorted`.`x`
-- parameters: []

-- MariaDB
SELECT `unsorted`.`x` FROM (SELECT 7 AS `x` FROM `users` INTERSECT SELECT `users`.`age` AS `x` FROM `users`) AS `unsorted` ORDER BY CASE WHEN `unsorted`.`x` IS NULL THEN 1 ELSE 0 END, `unsorted`.`x`
-- parameters: []

-- SQL Server
SELECT [unsorted].[x] FROM (SELECT 7 AS [x] FROM [users] INTERSECT SELECT [users].[age] AS [x] FROM [users]) AS [unsorted] ORDER BY CASE WHEN [unsorted].[x] IS NULL THEN 1 ELSE 0 END, [unsorted].[x]
-- parameters: []
