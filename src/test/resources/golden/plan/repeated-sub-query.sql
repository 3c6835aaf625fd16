-- plan/repeated-sub-query: what a sub-query finds, twice in each row

-- PostgreSQL
SELECT repeat((SELECT 'ab' COLLATE "C" AS "x" FROM "users" WHERE "users"."id" = 1), 2) AS "c1" FROM "users"
-- parameters: []

-- CockroachDB
SELECT repeat((SELECT 'ab' AS "x" FROM "users" WHERE "users"."id" = 1), 2) AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT REPEAT(CONCAT((SELECT 'ab' AS `x` FROM `users` WHERE `users`.`id` = 1), ''), 2) AS `c1` FROM `users`
-- parameters: []

-- SQLite
SELECT CASE WHEN 2 IS NOT NULL THEN replace(hex(zeroblob(2)), '00', (SELECT 'ab' AS "x" FROM "users" WHERE "users"."id" = 1)) END AS "c1" FROM "users"
-- parameters: []

-- SQL Server
SELECT REPLICATE(CAST((SELECT N'ab' AS [x] FROM [users] WHERE [users].[id] = 1) AS NVARCHAR(MAX)), 2) AS [c1] FROM [users]
-- parameters: []

-- Oracle
SELECT REPLACE(RPAD('x', 2, 'x'), 'x', (SELECT 'ab' AS "x" FROM "users" WHERE "users"."id" = 1)) AS "c1" FROM "users"
-- parameters: []
