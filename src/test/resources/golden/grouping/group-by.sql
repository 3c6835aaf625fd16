-- grouping/group-by: one row for each city

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."home_city", count(*) AS "users" FROM "users" GROUP BY "users"."home_city"
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`home_city`, COUNT(*) AS `users` FROM `users` GROUP BY `users`.`home_city`
-- parameters: []

-- SQL Server
SELECT [users].[home_city], COUNT_BIG(*) AS [users] FROM [users] GROUP BY [users].[home_city]
-- parameters: []

-- Oracle
SELECT "users"."home_city", COUNT(*) AS "users" FROM "users" GROUP BY "users"."home_city"
-- parameters: []
