-- plan/computed-key-for-each-row: groups by a calculation, made anew for each row

-- PostgreSQL, CockroachDB
SELECT "d"."x" FROM "users" CROSS JOIN LATERAL (SELECT count(*) AS "x" FROM "posts" WHERE "users"."id" > 0 GROUP BY "posts"."author_id" + 1) AS "d"
-- parameters: []

-- MySQL
SELECT `d`.`x` FROM `users` CROSS JOIN LATERAL (SELECT `grouped`.`aggregate` AS `x` FROM (SELECT SQL_BIG_RESULT `posts`.`author_id` + 1 AS `key`, COUNT(*) AS `aggregate` FROM `posts` WHERE `users`.`id` > 0 GROUP BY `posts`.`author_id` + 1) AS `grouped`) AS `d`
-- parameters: []

-- MariaDB, SQLite
-- unsupported: lateral joins; Use a window function, a correlated sub-query for one value, or two queries.

-- SQL Server
SELECT [d].[x] FROM [users] CROSS APPLY (SELECT COUNT_BIG(*) AS [x] FROM [posts] WHERE [users].[id] > 0 GROUP BY [posts].[author_id] + 1) AS [d]
-- parameters: []

-- Oracle
SELECT "d"."x" FROM "users" CROSS JOIN LATERAL (SELECT COUNT(*) AS "x" FROM "posts" WHERE "users"."id" > 0 GROUP BY "posts"."author_id" + 1) "d"
-- parameters: []
