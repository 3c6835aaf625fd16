-- plan/distinct-recursion-twice: a recursive table of distinct rows, joined with itself

-- PostgreSQL, CockroachDB, SQLite
WITH RECURSIVE "numbers" ("x") AS (SELECT 1 AS "x" FROM "users" UNION SELECT "numbers"."x" + 1 AS "x" FROM "numbers" WHERE "numbers"."x" < 3) SELECT "numbers"."x" FROM "numbers" CROSS JOIN "numbers" AS "again"
-- parameters: []

-- MySQL
-- unsupported: a recursive table of distinct rows that is read more than once; Make it with UNION ALL, or read it once.

-- MariaDB
WITH RECURSIVE `numbers` (`x`) AS (SELECT 1 AS `x` FROM `users` UNION SELECT `numbers`.`x` + 1 AS `x` FROM `numbers` WHERE `numbers`.`x` < 3) SELECT `numbers`.`x` FROM `numbers` CROSS JOIN `numbers` AS `again`
-- parameters: []

-- SQL Server
WITH [numbers] ([x]) AS (SELECT 1 AS [x] FROM [users] UNION SELECT [numbers].[x] + 1 AS [x] FROM [numbers] WHERE [numbers].[x] < 3) SELECT [numbers].[x] FROM [numbers] CROSS JOIN [numbers] AS [again] OPTION (MAXRECURSION 0)
-- parameters: []

-- Oracle
WITH "numbers" ("x") AS (SELECT 1 AS "x" FROM "users" UNION SELECT "numbers"."x" + 1 AS "x" FROM "numbers" WHERE "numbers"."x" < 3) SELECT "numbers"."x" FROM "numbers" CROSS JOIN "numbers" "again"
-- parameters: []
