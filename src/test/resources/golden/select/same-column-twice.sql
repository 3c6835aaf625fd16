-- select/same-column-twice: every column of a result has a name of its own

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."email", "users"."home_city", "users"."home_city" AS "home_city_2" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`email`, `users`.`home_city`, `users`.`home_city` AS `home_city_2` FROM `users`
-- parameters: []

-- SQL Server
SELECT [users].[email], [users].[home_city], [users].[home_city] AS [home_city_2] FROM [users]
-- parameters: []
