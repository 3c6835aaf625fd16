-- plan/replaced-in-sub-query: what a sub-query finds, with more letters in each row

-- PostgreSQL
SELECT replace((SELECT 'ab' COLLATE "C" AS "x" FROM "users" WHERE "users"."id" = 1), 'a', 'aa') AS "c1" FROM "users"
-- parameters: []

-- CockroachDB, SQLite
SELECT replace((SELECT 'ab' AS "x" FROM "users" WHERE "users"."id" = 1), 'a', 'aa') AS "c1" FROM "users"
-- parameters: []

-- MySQL
SELECT REPLACE(CONCAT((SELECT 'ab' AS `x` FROM `users` WHERE `users`.`id` = 1), ''), 'a', CONCAT('aa', TRIM(' '))) AS `c1` FROM `users`
-- parameters: []

-- MariaDB
SELECT REPLACE(CONCAT((SELECT 'ab' AS `x` FROM `users` WHERE `users`.`id` = 1), ''), 'a', 'aa') AS `c1` FROM `users`
-- parameters: []

-- SQL Server
SELECT REPLACE(CAST((SELECT N'ab' AS [x] FROM [users] WHERE [users].[id] = 1) AS NVARCHAR(MAX)) COLLATE Latin1_General_100_BIN2, N'a', N'aa') AS [c1] FROM [users]
-- parameters: []

-- Oracle
SELECT REPLACE((SELECT 'ab' AS "x" FROM "users" WHERE "users"."id" = 1), 'a', 'aa') AS "c1" FROM "users"
-- parameters: []
