-- text/position: the first occurrence, from 1, else 0

-- PostgreSQL, CockroachDB
SELECT strpos("users"."email", ?) AS "c1", strpos("users"."email", "users"."home_city") AS "c2" FROM "users"
-- parameters: ['@': text]

-- MySQL, MariaDB
SELECT LOCATE(?, `users`.`email`) AS `c1`, LOCATE(`users`.`home_city`, `users`.`email`) AS `c2` FROM `users`
-- parameters: ['@': text]

-- SQLite
SELECT instr("users"."email", ?) AS "c1", instr("users"."email", "users"."home_city") AS "c2" FROM "users"
-- parameters: ['@': text]

-- SQL Server
SELECT CASE WHEN CHARINDEX(?, [users].[email] COLLATE Latin1_General_100_BIN2) > 0 THEN LEN((LEFT([users].[email] COLLATE Latin1_General_100_BIN2, CHARINDEX(?, [users].[email] COLLATE Latin1_General_100_BIN2) - 1) + N'x') COLLATE Latin1_General_100_CI_AS_SC) WHEN CHARINDEX(?, [users].[email] COLLATE Latin1_General_100_BIN2) = 0 THEN CASE WHEN DATALENGTH(?) = 0 THEN 1 ELSE 0 END END AS [c1], CASE WHEN CHARINDEX([users].[home_city], [users].[email] COLLATE Latin1_General_100_BIN2) > 0 THEN LEN((LEFT([users].[email] COLLATE Latin1_General_100_BIN2, CHARINDEX([users].[home_city], [users].[email] COLLATE Latin1_General_100_BIN2) - 1) + N'x') COLLATE Latin1_General_100_CI_AS_SC) WHEN CHARINDEX([users].[home_city], [users].[email] COLLATE Latin1_General_100_BIN2) = 0 THEN CASE WHEN DATALENGTH([users].[home_city]) = 0 THEN 1 ELSE 0 END END AS [c2] FROM [users]
-- parameters: ['@': text, '@': text, '@': text, '@': text]

-- Oracle
SELECT INSTR("users"."email", ?) AS "c1", INSTR("users"."email", "users"."home_city") AS "c2" FROM "users"
-- parameters: ['@': text]
