-- grouping/distinct: each value once

-- PostgreSQL, CockroachDB, SQLite
SELECT sum(DISTINCT "users"."age") AS "c1", avg(DISTINCT "users"."age") AS "c2", min(DISTINCT "users"."home_city") AS "c3" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT SUM(DISTINCT `users`.`age`) AS `c1`, AVG(DISTINCT `users`.`age`) AS `c2`, MIN(DISTINCT `users`.`home_city`) AS `c3` FROM `users`
-- parameters: []

-- SQL Server
SELECT SUM(DISTINCT CAST([users].[age] AS BIGINT)) AS [c1], AVG(DISTINCT CAST([users].[age] AS FLOAT(53))) AS [c2], MIN(DISTINCT [users].[home_city]) AS [c3] FROM [users]
-- parameters: []

-- Oracle
SELECT SUM(DISTINCT "users"."age") AS "c1", AVG(DISTINCT "users"."age") AS "c2", MIN(DISTINCT "users"."home_city") AS "c3" FROM "users"
-- parameters: []
