-- select/table: every column by name, never *

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."id", "users"."email", "users"."nickname", "users"."age", "users"."active", "users"."created_at", "users"."balance", "users"."role", "users"."home_street", "users"."home_city" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`id`, `users`.`email`, `users`.`nickname`, `users`.`age`, `users`.`active`, `users`.`created_at`, `users`.`balance`, `users`.`role`, `users`.`home_street`, `users`.`home_city` FROM `users`
-- parameters: []

-- SQL Server
SELECT [users].[id], [users].[email], [users].[nickname], [users].[age], [users].[active], [users].[created_at], [users].[balance], [users].[role], [users].[home_street], [users].[home_city] FROM [users]
-- parameters: []
