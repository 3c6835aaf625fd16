-- grouping/having-expression: a group's key in the condition and the order

-- PostgreSQL
SELECT "users"."age" / 10 + ? AS "c1" FROM "users" GROUP BY "users"."age" / 10 HAVING "users"."age" / 10 > ? ORDER BY "users"."age" / 10
-- parameters: [1: integer, 1: integer]

-- MySQL, MariaDB
SELECT MIN(`users`.`age` DIV 10) + ? AS `c1` FROM `users` GROUP BY `users`.`age` DIV 10 HAVING MIN(`users`.`age` DIV 10) > ? ORDER BY CASE WHEN MIN(`users`.`age` DIV 10) IS NULL THEN 1 ELSE 0 END, `users`.`age` DIV 10
-- parameters: [1: integer, 1: integer]

-- SQLite
SELECT "users"."age" / ? + ? AS "c1" FROM "users" GROUP BY "users"."age" / ? HAVING "users"."age" / ? > ? ORDER BY "users"."age" / ? NULLS LAST
-- parameters: [10: integer, 1: integer, 10: integer, 10: integer, 1: integer, 10: integer]

-- SQL Server
SELECT [users].[age] / NULLIF(?, 0) + ? AS [c1] FROM [users] GROUP BY [users].[age] / NULLIF(?, 0) HAVING [users].[age] / NULLIF(?, 0) > ? ORDER BY CASE WHEN [users].[age] / NULLIF(?, 0) IS NULL THEN 1 ELSE 0 END, [users].[age] / NULLIF(?, 0)
-- parameters: [10: integer, 1: integer, 10: integer, 10: integer, 1: integer, 10: integer, 10: integer]

-- Oracle
SELECT TRUNC("users"."age" / NULLIF(?, 0)) + ? AS "c1" FROM "users" GROUP BY TRUNC("users"."age" / NULLIF(?, 0)) HAVING TRUNC("users"."age" / NULLIF(?, 0)) > ? ORDER BY TRUNC("users"."age" / NULLIF(?, 0))
-- parameters: [10: integer, 1: integer, 10: integer, 10: integer, 1: integer, 10: integer]
