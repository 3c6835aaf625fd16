-- select/order-nulls-last: nulls after every value

-- PostgreSQL, Oracle
SELECT "users"."email" FROM "users" ORDER BY "users"."balance", "users"."nickname" DESC NULLS LAST
-- parameters: []

-- CockroachDB, SQLite
SELECT "users"."email" FROM "users" ORDER BY "users"."balance" NULLS LAST, "users"."nickname" DESC
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` ORDER BY CASE WHEN `users`.`balance` IS NULL THEN 1 ELSE 0 END, `users`.`balance`, `users`.`nickname` DESC
-- parameters: []

-- SQL Server
SELECT [users].[email] FROM [users] ORDER BY CASE WHEN [users].[balance] IS NULL THEN 1 ELSE 0 END, [users].[balance], [users].[nickname] DESC
-- parameters: []
