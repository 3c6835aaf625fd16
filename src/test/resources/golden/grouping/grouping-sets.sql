-- grouping/grouping-sets: chosen sets of keys, with an order

-- PostgreSQL
SELECT "users"."home_city", "users"."role", count(*) AS "users" FROM "users" GROUP BY GROUPING SETS (("users"."home_city", "users"."role"), ("users"."role"), ()) HAVING count(*) > ? ORDER BY "users"."home_city", "users"."role"
-- parameters: [1: bigint]

-- CockroachDB
SELECT "grouped"."key" AS "home_city", "grouped"."key_2" AS "role", "grouped"."aggregate" AS "users" FROM (SELECT "users"."home_city" AS "key", "users"."role" AS "key_2", count(*) AS "aggregate" FROM "users" GROUP BY "users"."home_city", "users"."role" UNION ALL SELECT CAST(NULL AS text) AS "key", "users"."role" AS "key_2", count(*) AS "aggregate" FROM "users" GROUP BY "users"."role" UNION ALL SELECT CAST(NULL AS text) AS "key", CAST(NULL AS text) AS "key_2", count(*) AS "aggregate" FROM "users") AS "grouped" WHERE "grouped"."aggregate" > ? ORDER BY "grouped"."key" NULLS LAST, "grouped"."key_2" NULLS LAST
-- parameters: [1: bigint]

-- MySQL, MariaDB
SELECT `grouped`.`key` AS `home_city`, `grouped`.`key_2` AS `role`, `grouped`.`aggregate` AS `users` FROM (SELECT `users`.`home_city` AS `key`, `users`.`role` AS `key_2`, COUNT(*) AS `aggregate` FROM `users` GROUP BY `users`.`home_city`, `users`.`role` UNION ALL SELECT CAST(NULL AS CHAR) AS `key`, `users`.`role` AS `key_2`, COUNT(*) AS `aggregate` FROM `users` GROUP BY `users`.`role` UNION ALL SELECT CAST(NULL AS CHAR) AS `key`, CAST(NULL AS CHAR) AS `key_2`, COUNT(*) AS `aggregate` FROM `users`) AS `grouped` WHERE `grouped`.`aggregate` > ? ORDER BY CASE WHEN `grouped`.`key` IS NULL THEN 1 ELSE 0 END, `grouped`.`key`, CASE WHEN `grouped`.`key_2` IS NULL THEN 1 ELSE 0 END, `grouped`.`key_2`
-- parameters: [1: bigint]

-- SQLite
SELECT "grouped"."key" AS "home_city", "grouped"."key_2" AS "role", "grouped"."aggregate" AS "users" FROM (SELECT "users"."home_city" AS "key", "users"."role" AS "key_2", count(*) AS "aggregate" FROM "users" GROUP BY "users"."home_city", "users"."role" UNION ALL SELECT CAST(NULL AS TEXT) AS "key", "users"."role" AS "key_2", count(*) AS "aggregate" FROM "users" GROUP BY "users"."role" UNION ALL SELECT CAST(NULL AS TEXT) AS "key", CAST(NULL AS TEXT) AS "key_2", count(*) AS "aggregate" FROM "users") AS "grouped" WHERE "grouped"."aggregate" > ? ORDER BY "grouped"."key" NULLS LAST, "grouped"."key_2" NULLS LAST
-- parameters: [1: bigint]

-- SQL Server
SELECT [users].[home_city], [users].[role], COUNT_BIG(*) AS [users] FROM [users] GROUP BY GROUPING SETS (([users].[home_city], [users].[role]), ([users].[role]), ()) HAVING COUNT_BIG(*) > ? ORDER BY CASE WHEN [users].[home_city] IS NULL THEN 1 ELSE 0 END, [users].[home_city], CASE WHEN [users].[role] IS NULL THEN 1 ELSE 0 END, [users].[role]
-- parameters: [1: bigint]

-- Oracle
SELECT "users"."home_city", "users"."role", COUNT(*) AS "users" FROM "users" GROUP BY GROUPING SETS (("users"."home_city", "users"."role"), ("users"."role"), ()) HAVING COUNT(*) > ? ORDER BY "users"."home_city", "users"."role"
-- parameters: [1: bigint]
