-- text/lower-upper: case is Unicode's

-- PostgreSQL
SELECT lower("users"."email" COLLATE "und-x-icu") COLLATE "C" AS "c1", upper("users"."email" COLLATE "und-x-icu") COLLATE "C" AS "c2" FROM "users"
-- parameters: []

-- CockroachDB, SQLite
SELECT lower("users"."email") AS "c1", upper("users"."email") AS "c2" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT LOWER(`users`.`email`) AS `c1`, UPPER(`users`.`email`) AS `c2` FROM `users`
-- parameters: []

-- SQL Server
SELECT LOWER([users].[email] COLLATE Latin1_General_100_BIN2) AS [c1], UPPER([users].[email] COLLATE Latin1_General_100_BIN2) AS [c2] FROM [users]
-- parameters: []

-- Oracle
SELECT LOWER("users"."email") AS "c1", UPPER("users"."email") AS "c2" FROM "users"
-- parameters: []
