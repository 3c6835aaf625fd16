-- grouping/cube: all subsets of the keys

-- PostgreSQL
SELECT "users"."home_city", "users"."role", count(*) AS "users" FROM "users" GROUP BY CUBE ("users"."home_city", "users"."role")
-- parameters: []

-- CockroachDB
SELECT "grouped"."key" AS "home_city", "grouped"."key_2" AS "role", "grouped"."aggregate" AS "users" FROM (SELECT "users"."home_city" AS "key", "users"."role" AS "key_2", count(*) AS "aggregate" FROM "users" GROUP BY "users"."home_city", "users"."role" UNION ALL SELECT CAST(NULL AS text) AS "key", "users"."role" AS "key_2", count(*) AS "aggregate" FROM "users" GROUP BY "users"."role" UNION ALL SELECT "users"."home_city" AS "key", CAST(NULL AS text) AS "key_2", count(*) AS "aggregate" FROM "users" GROUP BY "users"."home_city" UNION ALL SELECT CAST(NULL AS text) AS "key", CAST(NULL AS text) AS "key_2", count(*) AS "aggregate" FROM "users") AS "grouped"
-- parameters: []

-- MySQL, MariaDB
SELECT `grouped`.`key` AS `home_city`, `grouped`.`key_2` AS `role`, `grouped`.`aggregate` AS `users` FROM (SELECT `users`.`home_city` AS `key`, `users`.`role` AS `key_2`, COUNT(*) AS `aggregate` FROM `users` GROUP BY `users`.`home_city`, `users`.`role` UNION ALL SELECT CAST(NULL AS CHAR) AS `key`, `users`.`role` AS `key_2`, COUNT(*) AS `aggregate` FROM `users` GROUP BY `users`.`role` UNION ALL SELECT `users`.`home_city` AS `key`, CAST(NULL AS CHAR) AS `key_2`, COUNT(*) AS `aggregate` FROM `users` GROUP BY `users`.`home_city` UNION ALL SELECT CAST(NULL AS CHAR) AS `key`, CAST(NULL AS CHAR) AS `key_2`, COUNT(*) AS `aggregate` FROM `users`) AS `grouped`
-- parameters: []

-- SQLite
SELECT "grouped"."key" AS "home_city", "grouped"."key_2" AS "role", "grouped"."aggregate" AS "users" FROM (SELECT "users"."home_city" AS "key", "users"."role" AS "key_2", count(*) AS "aggregate" FROM "users" GROUP BY "users"."home_city", "users"."role" UNION ALL SELECT CAST(NULL AS TEXT) AS "key", "users"."role" AS "key_2", count(*) AS "aggregate" FROM "users" GROUP BY "users"."role" UNION ALL SELECT "users"."home_city" AS "key", CAST(NULL AS TEXT) AS "key_2", count(*) AS "aggregate" FROM "users" GROUP BY "users"."home_city" UNION ALL SELECT CAST(NULL AS TEXT) AS "key", CAST(NULL AS TEXT) AS "key_2", count(*) AS "aggregate" FROM "users") AS "grouped"
-- parameters: []

-- SQL Server
SELECT [users].[home_city], [users].[role], COUNT_BIG(*) AS [users] FROM [users] GROUP BY CUBE ([users].[home_city], [users].[role])
-- parameters: []

-- Oracle
SELECT "users"."home_city", "users"."role", COUNT(*) AS "users" FROM "users" GROUP BY CUBE ("users"."home_city", "users"."role")
-- parameters: []
