-- difference/text-key-inside: a computed text as a key, found again inside another expression

-- PostgreSQL
SELECT coalesce(?, "grouped"."key") AS "x" FROM (SELECT lower("users"."home_city" COLLATE "und-x-icu") COLLATE "C" AS "key", count(*) AS "aggregate" FROM "users" GROUP BY lower("users"."home_city" COLLATE "und-x-icu") COLLATE "C") AS "grouped"
-- parameters: ['x': text]

-- CockroachDB, SQLite
SELECT coalesce(?, lower("users"."home_city")) AS "x" FROM "users" GROUP BY lower("users"."home_city")
-- parameters: ['x': text]

-- MySQL, MariaDB
SELECT COALESCE(?, `grouped`.`key`) AS `x` FROM (SELECT LOWER(`users`.`home_city`) AS `key`, COUNT(*) AS `aggregate` FROM `users` GROUP BY LOWER(`users`.`home_city`)) AS `grouped`
-- parameters: ['x': text]

-- SQL Server
SELECT COALESCE(?, LOWER([users].[home_city] COLLATE Latin1_General_100_BIN2)) AS [x] FROM [users] GROUP BY LOWER([users].[home_city] COLLATE Latin1_General_100_BIN2)
-- parameters: ['x': text]

-- Oracle
SELECT COALESCE(?, LOWER("users"."home_city")) AS "x" FROM "users" GROUP BY LOWER("users"."home_city")
-- parameters: ['x': text]
