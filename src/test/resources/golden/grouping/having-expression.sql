-- grouping/having-expression: a group's key in the condition and the order

-- PostgreSQL
SELECT "users"."age" / 10 + ? AS "c1" FROM "users" GROUP BY "users"."age" / 10 HAVING "users"."age" / 10 > ? ORDER BY "users"."age" / 10
-- parameters: [1: integer, 1: integer]

-- CockroachDB
SELECT "users"."age" // 10 + ? AS "c1" FROM "users" GROUP BY "users"."age" // 10 HAVING "users"."age" // 10 > ? ORDER BY "users"."age" // 10 NULLS LAST
-- parameters: [1: integer, 1: integer]

-- MySQL, MariaDB
SELECT `grouped`.`key` + ? AS `c1` FROM (SELECT `users`.`age` DIV 10 AS `key`, COUNT(*) AS `aggregate` FROM `users` GROUP BY `users`.`age` DIV 10) AS `grouped` WHERE `grouped`.`key` > ? ORDER BY CASE WHEN `grouped`.`key` IS NULL THEN 1 ELSE 0 END, `grouped`.`key`
-- parameters: [1: integer, 1: integer]

-- SQLite
SELECT "users"."age" / ? + ? AS "c1" FROM "users" GROUP BY "users"."age" / ? HAVING "users"."age" / ? > ? ORDER BY "users"."age" / ? NULLS LAST
-- parameters: [10: integer, 1: integer, 10: integer, 10: integer, 1: integer, 10: integer]

-- SQL Server
SELECT [users].[age] / 10 + ? AS [c1] FROM [users] GROUP BY [users].[age] / 10 HAVING [users].[age] / 10 > ? ORDER BY CASE WHEN [users].[age] / 10 IS NULL THEN 1 ELSE 0 END, [users].[age] / 10
-- parameters: [1: integer, 1: integer]

-- Oracle
SELECT TRUNC("users"."age" / 10) + ? AS "c1" FROM "users" GROUP BY TRUNC("users"."age" / 10) HAVING TRUNC("users"."age" / 10) > ? ORDER BY TRUNC("users"."age" / 10)
-- parameters: [1: integer, 1: integer]
