-- select/limit: the first rows

-- PostgreSQL, SQLite
SELECT "users"."email" FROM "users" ORDER BY "users"."id" LIMIT ?
-- parameters: [10: bigint]

-- CockroachDB
SELECT "users"."email" FROM "users" ORDER BY "users"."id" NULLS LAST LIMIT ?
-- parameters: [10: bigint]

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` ORDER BY `users`.`id` LIMIT ?
-- parameters: [10: bigint]

-- SQL Server
SELECT TOP (?) [users].[email] FROM [users] ORDER BY [users].[id]
-- parameters: [10: bigint]

-- Oracle
SELECT "users"."email" FROM "users" ORDER BY "users"."id" FETCH NEXT ? ROWS ONLY
-- parameters: [10: bigint]
