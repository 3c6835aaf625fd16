-- select/limit-unordered: any rows, at most so many

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."email" FROM "users" LIMIT ?
-- parameters: [10: bigint]

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` LIMIT ?
-- parameters: [10: bigint]

-- SQL Server
SELECT TOP (?) [users].[email] FROM [users]
-- parameters: [10: bigint]

-- Oracle
SELECT "users"."email" FROM "users" FETCH NEXT ? ROWS ONLY
-- parameters: [10: bigint]
