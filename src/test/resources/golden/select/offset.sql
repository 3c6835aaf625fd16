-- select/offset: what follows the first rows

-- PostgreSQL
SELECT "users"."email" FROM "users" ORDER BY "users"."id" OFFSET ?
-- parameters: [20: bigint]

-- CockroachDB
SELECT "users"."email" FROM "users" ORDER BY "users"."id" NULLS LAST OFFSET ?
-- parameters: [20: bigint]

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` ORDER BY `users`.`id` LIMIT 18446744073709551615 OFFSET ?
-- parameters: [20: bigint]

-- SQLite
SELECT "users"."email" FROM "users" ORDER BY "users"."id" LIMIT -1 OFFSET ?
-- parameters: [20: bigint]

-- SQL Server
SELECT [users].[email] FROM [users] ORDER BY [users].[id] OFFSET ? ROWS
-- parameters: [20: bigint]

-- Oracle
SELECT "users"."email" FROM "users" ORDER BY "users"."id" OFFSET ? ROWS
-- parameters: [20: bigint]
