-- raw/order: a fragment as a key

-- PostgreSQL
SELECT "users"."email" FROM "users" ORDER BY lower("users"."email") DESC LIMIT ?
-- parameters: [1: bigint]

-- CockroachDB, SQLite
SELECT "users"."email" FROM "users" ORDER BY lower("users"."email") DESC NULLS FIRST LIMIT ?
-- parameters: [1: bigint]

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` ORDER BY CASE WHEN (lower(`users`.`email`)) IS NULL THEN 1 ELSE 0 END DESC, lower(`users`.`email`) DESC LIMIT ?
-- parameters: [1: bigint]

-- SQL Server
SELECT TOP (?) [users].[email] FROM [users] ORDER BY CASE WHEN (lower([users].[email])) IS NULL THEN 1 ELSE 0 END DESC, lower([users].[email]) DESC
-- parameters: [1: bigint]

-- Oracle
SELECT "users"."email" FROM "users" ORDER BY lower("users"."email") DESC FETCH NEXT ? ROWS ONLY
-- parameters: [1: bigint]
