-- select/order: keys in order; null is the largest value

-- PostgreSQL, Oracle
SELECT "users"."email" FROM "users" ORDER BY "users"."balance", "users"."nickname" DESC, "users"."id"
-- parameters: []

-- CockroachDB
SELECT "users"."email" FROM "users" ORDER BY "users"."balance" NULLS LAST, "users"."nickname" DESC NULLS FIRST, "users"."id" NULLS LAST
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` ORDER BY CASE WHEN `users`.`balance` IS NULL THEN 1 ELSE 0 END, `users`.`balance`, CASE WHEN `users`.`nickname` IS NULL THEN 1 ELSE 0 END DESC, `users`.`nickname` DESC, `users`.`id`
-- parameters: []

-- SQLite
SELECT "users"."email" FROM "users" ORDER BY "users"."balance" NULLS LAST, "users"."nickname" DESC NULLS FIRST, "users"."id"
-- parameters: []

-- SQL Server
SELECT [users].[email] FROM [users] ORDER BY CASE WHEN [users].[balance] IS NULL THEN 1 ELSE 0 END, [users].[balance], CASE WHEN [users].[nickname] IS NULL THEN 1 ELSE 0 END DESC, [users].[nickname] DESC, [users].[id]
-- parameters: []
