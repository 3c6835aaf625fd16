-- cte/materialized: a hint to compute it once, where there is one

-- PostgreSQL, CockroachDB, SQLite
WITH "adults" ("id", "email", "nickname", "age", "active", "created_at", "balance", "role", "home_street", "home_city") AS MATERIALIZED (SELECT "users"."id", "users"."email", "users"."nickname", "users"."age", "users"."active", "users"."created_at", "users"."balance", "users"."role", "users"."home_street", "users"."home_city" FROM "users" WHERE "users"."age" >= ?) SELECT count(*) AS "c1" FROM "adults"
-- parameters: [18: integer]

-- MySQL, MariaDB
WITH `adults` (`id`, `email`, `nickname`, `age`, `active`, `created_at`, `balance`, `role`, `home_street`, `home_city`) AS (SELECT `users`.`id`, `users`.`email`, `users`.`nickname`, `users`.`age`, `users`.`active`, `users`.`created_at`, `users`.`balance`, `users`.`role`, `users`.`home_street`, `users`.`home_city` FROM `users` WHERE `users`.`age` >= ?) SELECT COUNT(*) AS `c1` FROM `adults`
-- parameters: [18: integer]

-- SQL Server
WITH [adults] ([id], [email], [nickname], [age], [active], [created_at], [balance], [role], [home_street], [home_city]) AS (SELECT [users].[id], [users].[email], [users].[nickname], [users].[age], [users].[active], [users].[created_at], [users].[balance], [users].[role], [users].[home_street], [users].[home_city] FROM [users] WHERE [users].[age] >= ?) SELECT COUNT_BIG(*) AS [c1] FROM [adults]
-- parameters: [18: integer]

-- Oracle
WITH "adults" ("id", "email", "nickname", "age", "active", "created_at", "balance", "role", "home_street", "home_city") AS (SELECT "users"."id", "users"."email", "users"."nickname", "users"."age", "users"."active", "users"."created_at", "users"."balance", "users"."role", "users"."home_street", "users"."home_city" FROM "users" WHERE "users"."age" >= ?) SELECT COUNT(*) AS "c1" FROM "adults"
-- parameters: [18: integer]
