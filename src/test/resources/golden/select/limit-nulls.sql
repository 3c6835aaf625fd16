-- select/limit-nulls: the first rows by an order with nulls

-- PostgreSQL
SELECT "users"."email" FROM "users" ORDER BY "users"."balance" LIMIT ?
-- parameters: [3: bigint]

-- CockroachDB, SQLite
SELECT "users"."email" FROM "users" ORDER BY "users"."balance" NULLS LAST LIMIT ?
-- parameters: [3: bigint]

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` ORDER BY CASE WHEN `users`.`balance` IS NULL THEN 1 ELSE 0 END, `users`.`balance` LIMIT ?
-- parameters: [3: bigint]

-- SQL Server
SELECT TOP (?) [users].[email] FROM [users] ORDER BY CASE WHEN [users].[balance] IS NULL THEN 1 ELSE 0 END, [users].[balance]
-- parameters: [3: bigint]

-- Oracle
SELECT "users"."email" FROM "users" ORDER BY "users"."balance" FETCH NEXT ? ROWS ONLY
-- parameters: [3: bigint]
