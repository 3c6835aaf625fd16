-- grouping/where-having-order-limit: every clause in its place, parameters in order

-- PostgreSQL
SELECT "users"."home_city", count(*) AS "users" FROM "users" WHERE "users"."age" >= ? GROUP BY "users"."home_city" HAVING sum("users"."balance") > ? ORDER BY count(*) DESC, "users"."home_city" LIMIT ? OFFSET ?
-- parameters: [18: integer, 1.00: decimal(38, 2), 5: bigint, 1: bigint]

-- CockroachDB
SELECT "users"."home_city", count(*) AS "users" FROM "users" WHERE "users"."age" >= ? GROUP BY "users"."home_city" HAVING sum("users"."balance") > ? ORDER BY count(*) DESC NULLS FIRST, "users"."home_city" NULLS LAST LIMIT ? OFFSET ?
-- parameters: [18: integer, 1.00: decimal(38, 2), 5: bigint, 1: bigint]

-- MySQL, MariaDB
SELECT `users`.`home_city`, COUNT(*) AS `users` FROM `users` WHERE `users`.`age` >= ? GROUP BY `users`.`home_city` HAVING SUM(`users`.`balance`) > ? ORDER BY COUNT(*) DESC, `users`.`home_city` LIMIT ? OFFSET ?
-- parameters: [18: integer, 1.00: decimal(38, 2), 5: bigint, 1: bigint]

-- SQLite
SELECT "users"."home_city", count(*) AS "users" FROM "users" WHERE "users"."age" >= ? GROUP BY "users"."home_city" HAVING hysteria_round(sum("users"."balance"), 2) > ? ORDER BY count(*) DESC, "users"."home_city" LIMIT ? OFFSET ?
-- parameters: [18: integer, 1.00: decimal(38, 2), 5: bigint, 1: bigint]

-- SQL Server
SELECT [users].[home_city], COUNT_BIG(*) AS [users] FROM [users] WHERE [users].[age] >= ? GROUP BY [users].[home_city] HAVING SUM([users].[balance]) > ? ORDER BY COUNT_BIG(*) DESC, [users].[home_city] OFFSET ? ROWS FETCH NEXT ? ROWS ONLY
-- parameters: [18: integer, 1.00: decimal(38, 2), 1: bigint, 5: bigint]

-- Oracle
SELECT "users"."home_city", COUNT(*) AS "users" FROM "users" WHERE "users"."age" >= ? GROUP BY "users"."home_city" HAVING SUM("users"."balance") > ? ORDER BY COUNT(*) DESC, "users"."home_city" OFFSET ? ROWS FETCH NEXT ? ROWS ONLY
-- parameters: [18: integer, 1.00: decimal(38, 2), 1: bigint, 5: bigint]
