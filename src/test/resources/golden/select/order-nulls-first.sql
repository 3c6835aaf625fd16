-- select/order-nulls-first: nulls before every value

-- PostgreSQL, Oracle
SELECT "users"."email" FROM "users" ORDER BY "users"."balance" NULLS FIRST, "users"."nickname" DESC
-- parameters: []

-- CockroachDB, SQLite
SELECT "users"."email" FROM "users" ORDER BY "users"."balance", "users"."nickname" DESC NULLS FIRST
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` ORDER BY `users`.`balance`, CASE WHEN `users`.`nickname` IS NULL THEN 1 ELSE 0 END DESC, `users`.`nickname` DESC
-- parameters: []

-- SQL Server
SELECT [users].[email] FROM [users] ORDER BY [users].[balance], CASE WHEN [users].[nickname] IS NULL THEN 1 ELSE 0 END DESC, [users].[nickname] DESC
-- parameters: []
