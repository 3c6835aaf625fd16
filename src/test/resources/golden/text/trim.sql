-- text/trim: spaces at both ends, at the start, at the end

-- PostgreSQL, CockroachDB
SELECT btrim("users"."home_city") AS "c1", ltrim("users"."home_city") AS "c2", rtrim("users"."home_city") AS "c3" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT TRIM(`users`.`home_city`) AS `c1`, LTRIM(`users`.`home_city`) AS `c2`, RTRIM(`users`.`home_city`) AS `c3` FROM `users`
-- parameters: []

-- SQLite
SELECT trim("users"."home_city") AS "c1", ltrim("users"."home_city") AS "c2", rtrim("users"."home_city") AS "c3" FROM "users"
-- parameters: []

-- SQL Server
SELECT TRIM([users].[home_city]) AS [c1], LTRIM([users].[home_city]) AS [c2], RTRIM([users].[home_city]) AS [c3] FROM [users]
-- parameters: []

-- Oracle
SELECT TRIM("users"."home_city") AS "c1", LTRIM("users"."home_city", ' ') AS "c2", RTRIM("users"."home_city", ' ') AS "c3" FROM "users"
-- parameters: []
