-- plan/having-asks-beside-a-window: a window over those groups whose key a query of none finds

-- PostgreSQL
SELECT first_value(count(*)) OVER (ORDER BY "users"."age") AS "x" FROM "posts" CROSS JOIN "users" GROUP BY "users"."age" HAVING "users"."age" IN (SELECT "users"."age" AS "x" FROM "categories" WHERE FALSE)
-- parameters: []

-- CockroachDB, SQLite
SELECT first_value(count(*)) OVER (ORDER BY "users"."age" NULLS LAST) AS "x" FROM "posts" CROSS JOIN "users" GROUP BY "users"."age" HAVING "users"."age" IN (SELECT "users"."age" AS "x" FROM "categories" WHERE FALSE)
-- parameters: []

-- MySQL
SELECT FIRST_VALUE(COUNT(*)) OVER (ORDER BY `users`.`age`) AS `x` FROM `posts` CROSS JOIN `users` GROUP BY `users`.`age` HAVING `users`.`age` IN (SELECT `users`.`age` AS `x` FROM `categories` WHERE FALSE)
-- parameters: []

-- MariaDB
SELECT FIRST_VALUE(`grouped`.`aggregate`) OVER (ORDER BY CASE WHEN `grouped`.`key` IS NULL THEN 1 ELSE 0 END, `grouped`.`key`) AS `x` FROM (SELECT `users`.`age` AS `key`, COUNT(*) AS `aggregate` FROM `posts` CROSS JOIN `users` GROUP BY `users`.`age`) AS `grouped` WHERE `grouped`.`key` IN (SELECT `grouped`.`key` AS `x` FROM `categories` WHERE FALSE)
-- parameters: []

-- SQL Server
SELECT FIRST_VALUE(COUNT_BIG(*)) OVER (ORDER BY [users].[age]) AS [x] FROM [posts] CROSS JOIN [users] GROUP BY [users].[age] HAVING [users].[age] IN (SELECT [users].[age] AS [x] FROM [categories] WHERE 1 = 0)
-- parameters: []

-- Oracle
SELECT FIRST_VALUE(COUNT(*)) OVER (ORDER BY "users"."age") AS "x" FROM "posts" CROSS JOIN "users" GROUP BY "users"."age" HAVING "users"."age" IN (SELECT "users"."age" AS "x" FROM "categories" WHERE 1 = 0)
-- parameters: []
