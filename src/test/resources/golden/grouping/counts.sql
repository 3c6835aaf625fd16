-- grouping/counts: rows, non-null values, distinct values

-- PostgreSQL, CockroachDB, SQLite
SELECT count(*) AS "c1", count("users"."nickname") AS "c2", count(DISTINCT "users"."home_city") AS "c3" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT COUNT(*) AS `c1`, COUNT(`users`.`nickname`) AS `c2`, COUNT(DISTINCT `users`.`home_city`) AS `c3` FROM `users`
-- parameters: []

-- SQL Server
SELECT COUNT_BIG(*) AS [c1], COUNT_BIG([users].[nickname]) AS [c2], COUNT_BIG(DISTINCT [users].[home_city]) AS [c3] FROM [users]
-- parameters: []

-- Oracle
SELECT COUNT(*) AS "c1", COUNT("users"."nickname") AS "c2", COUNT(DISTINCT "users"."home_city") AS "c3" FROM "users"
-- parameters: []
