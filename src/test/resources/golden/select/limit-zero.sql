-- select/limit-zero: no rows

-- PostgreSQL, SQLite
SELECT "users"."email" FROM "users" ORDER BY "users"."id" LIMIT ?
-- parameters: [0: bigint]

-- CockroachDB
SELECT "users"."email" FROM "users" ORDER BY "users"."id" NULLS LAST LIMIT ?
-- parameters: [0: bigint]

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` ORDER BY `users`.`id` LIMIT ?
-- parameters: [0: bigint]

-- SQL Server
SELECT TOP (0) [users].[email] FROM [users] ORDER BY [users].[id]
-- parameters: []

-- Oracle
SELECT "users"."email" FROM "users" ORDER BY "users"."id" FETCH NEXT ? ROWS ONLY
-- parameters: [0: bigint]
