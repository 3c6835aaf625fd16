-- grouping/having: groups that are kept, also by 0

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."home_city", count(*) AS "users" FROM "users" GROUP BY "users"."home_city" HAVING count(*) > ? AND max("users"."age") >= ?
-- parameters: [0: bigint, 18: integer]

-- MySQL, MariaDB
SELECT `users`.`home_city`, COUNT(*) AS `users` FROM `users` GROUP BY `users`.`home_city` HAVING COUNT(*) > ? AND MAX(`users`.`age`) >= ?
-- parameters: [0: bigint, 18: integer]

-- SQL Server
SELECT [users].[home_city], COUNT_BIG(*) AS [users] FROM [users] GROUP BY [users].[home_city] HAVING COUNT_BIG(*) > ? AND MAX([users].[age]) >= ?
-- parameters: [0: bigint, 18: integer]

-- Oracle
SELECT "users"."home_city", COUNT(*) AS "users" FROM "users" GROUP BY "users"."home_city" HAVING COUNT(*) > ? AND MAX("users"."age") >= ?
-- parameters: [0: bigint, 18: integer]
