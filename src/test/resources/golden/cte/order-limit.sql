-- cte/order-limit: the order and page of the body

-- PostgreSQL, SQLite
WITH "adults" ("id", "email", "nickname", "age", "active", "created_at", "balance", "role", "home_street", "home_city") AS (SELECT "users"."id", "users"."email", "users"."nickname", "users"."age", "users"."active", "users"."created_at", "users"."balance", "users"."role", "users"."home_street", "users"."home_city" FROM "users" WHERE "users"."age" >= ?) SELECT "adults"."email" FROM "adults" ORDER BY "adults"."age" DESC LIMIT ?
-- parameters: [18: integer, 3: bigint]

-- CockroachDB
WITH "adults" ("id", "email", "nickname", "age", "active", "created_at", "balance", "role", "home_street", "home_city") AS (SELECT "users"."id", "users"."email", "users"."nickname", "users"."age", "users"."active", "users"."created_at", "users"."balance", "users"."role", "users"."home_street", "users"."home_city" FROM "users" WHERE "users"."age" >= ?) SELECT "adults"."email" FROM "adults" ORDER BY "adults"."age" DESC NULLS FIRST LIMIT ?
-- parameters: [18: integer, 3: bigint]

-- MySQL, MariaDB
WITH `adults` (`id`, `email`, `nickname`, `age`, `active`, `created_at`, `balance`, `role`, `home_street`, `home_city`) AS (SELECT `users`.`id`, `users`.`email`, `users`.`nickname`, `users`.`age`, `users`.`active`, `users`.`created_at`, `users`.`balance`, `users`.`role`, `users`.`home_street`, `users`.`home_city` FROM `users` WHERE `users`.`age` >= ?) SELECT `adults`.`email` FROM `adults` ORDER BY `adults`.`age` DESC LIMIT ?
-- parameters: [18: integer, 3: bigint]

-- SQL Server
WITH [adults] ([id], [email], [nickname], [age], [active], [created_at], [balance], [role], [home_street], [home_city]) AS (SELECT [users].[id], [users].[email], [users].[nickname], [users].[age], [users].[active], [users].[created_at], [users].[balance], [users].[role], [users].[home_street], [users].[home_city] FROM [users] WHERE [users].[age] >= ?) SELECT TOP (?) [adults].[email] FROM [adults] ORDER BY [adults].[age] DESC
-- parameters: [18: integer, 3: bigint]

-- Oracle
WITH "adults" ("id", "email", "nickname", "age", "active", "created_at", "balance", "role", "home_street", "home_city") AS (SELECT "users"."id", "users"."email", "users"."nickname", "users"."age", "users"."active", "users"."created_at", "users"."balance", "users"."role", "users"."home_street", "users"."home_city" FROM "users" WHERE "users"."age" >= ?) SELECT "adults"."email" FROM "adults" ORDER BY "adults"."age" DESC FETCH NEXT ? ROWS ONLY
-- parameters: [18: integer, 3: bigint]
