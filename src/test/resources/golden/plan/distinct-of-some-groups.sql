-- plan/distinct-of-some-groups: distinct calculations of those groups for which a condition holds

-- PostgreSQL
SELECT DISTINCT count(*) * 0 AS "x" FROM "users" GROUP BY "users"."age" HAVING min("users"."id") > 3 ORDER BY "x"
-- parameters: []

-- CockroachDB, SQLite
SELECT DISTINCT count(*) * 0 AS "x" FROM "users" GROUP BY "users"."age" HAVING min("users"."id") > 3 ORDER BY "x" NULLS LAST
-- parameters: []

-- MySQL
SELECT `unsorted`.`x` FROM (SELECT DISTINCT `grouped`.`x` FROM (SELECT COUNT(*) * 0 AS `x` FROM `users` GROUP BY `users`.`age` HAVING MIN(`users`.`id`) > 3) AS `grouped`) AS `unsorted` ORDER BY CASE WHEN `unsorted`.`x` IS NULL THEN 1 ELSE 0 END, `unsorted`.`x`
-- parameters: []

-- MariaDB
SELECT DISTINCT COUNT(*) * 0 AS `x` FROM `users` GROUP BY `users`.`age` HAVING MIN(`users`.`id`) > 3 ORDER BY `x`
-- parameters: []

-- SQL Server
SELECT DISTINCT COUNT_BIG(*) * 0 AS [x] FROM [users] GROUP BY [users].[age] HAVING MIN([users].[id]) > 3 ORDER BY [x]
-- parameters: []

-- Oracle
SELECT DISTINCT COUNT(*) * 0 AS "x" FROM "users" GROUP BY "users"."age" HAVING MIN("users"."id") > 3 ORDER BY "x"
-- parameters: []
