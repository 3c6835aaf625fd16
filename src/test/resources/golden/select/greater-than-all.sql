-- select/greater-than-all: more than every value

-- PostgreSQL, CockroachDB
SELECT "users"."email" FROM "users" WHERE "users"."age" > ALL (SELECT "others"."age" FROM "users" AS "others" WHERE "others"."home_city" = ?)
-- parameters: ['Pavia': varchar(80)]

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` WHERE `users`.`age` > ALL (SELECT `others`.`age` FROM `users` AS `others` WHERE `others`.`home_city` = ?)
-- parameters: ['Pavia': varchar(80)]

-- SQLite
SELECT "users"."email" FROM "users" WHERE NOT (EXISTS (SELECT 1 AS "found" FROM (SELECT "others"."age" FROM "users" AS "others" WHERE "others"."home_city" = ?) AS "listed" WHERE "listed"."age" IS NOT NULL) AND "users"."age" <= (SELECT max("listed"."age") AS "extreme" FROM (SELECT "others"."age" FROM "users" AS "others" WHERE "others"."home_city" = ?) AS "listed") OR EXISTS (SELECT 1 AS "found_2" FROM (SELECT "others"."age" FROM "users" AS "others" WHERE "others"."home_city" = ?) AS "listed" WHERE "listed"."age" IS NULL) AND CAST(NULL AS INTEGER))
-- parameters: ['Pavia': varchar(80), 'Pavia': varchar(80), 'Pavia': varchar(80)]

-- SQL Server
SELECT [users].[email] FROM [users] WHERE [users].[age] > ALL (SELECT [others].[age] FROM [users] AS [others] WHERE [others].[home_city] = ?)
-- parameters: ['Pavia': varchar(80)]

-- Oracle
SELECT "users"."email" FROM "users" WHERE "users"."age" > ALL (SELECT "others"."age" FROM "users" "others" WHERE "others"."home_city" = ?)
-- parameters: ['Pavia': varchar(80)]
