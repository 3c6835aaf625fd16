-- select/greater-than-all: more than every value

-- PostgreSQL, SQLite
SELECT "users"."email" FROM "users" WHERE "users"."age" > ALL (SELECT "others"."age" FROM "users" AS "others" WHERE "others"."home_city" = ?)
-- parameters: ['Pavia': varchar(80)]

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` WHERE `users`.`age` > ALL (SELECT `others`.`age` FROM `users` AS `others` WHERE `others`.`home_city` = ?)
-- parameters: ['Pavia': varchar(80)]

-- SQL Server
SELECT [users].[email] FROM [users] WHERE [users].[age] > ALL (SELECT [others].[age] FROM [users] AS [others] WHERE [others].[home_city] = ?)
-- parameters: ['Pavia': varchar(80)]

-- Oracle
SELECT "users"."email" FROM "users" WHERE "users"."age" > ALL (SELECT "others"."age" FROM "users" "others" WHERE "others"."home_city" = ?)
-- parameters: ['Pavia': varchar(80)]
