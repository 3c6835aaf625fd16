-- insert/from-common-table: the rows of a query with a name in it

-- PostgreSQL, CockroachDB, SQLite, Oracle
INSERT INTO "tags" ("name") WITH "adults" ("id", "email", "nickname", "age", "active", "created_at", "balance", "role", "home_street", "home_city") AS (SELECT "users"."id", "users"."email", "users"."nickname", "users"."age", "users"."active", "users"."created_at", "users"."balance", "users"."role", "users"."home_street", "users"."home_city" FROM "users" WHERE "users"."age" >= ?) SELECT "adults"."email" FROM "adults"
-- parameters: [18: integer]

-- MySQL, MariaDB
INSERT INTO `tags` (`name`) WITH `adults` (`id`, `email`, `nickname`, `age`, `active`, `created_at`, `balance`, `role`, `home_street`, `home_city`) AS (SELECT `users`.`id`, `users`.`email`, `users`.`nickname`, `users`.`age`, `users`.`active`, `users`.`created_at`, `users`.`balance`, `users`.`role`, `users`.`home_street`, `users`.`home_city` FROM `users` WHERE `users`.`age` >= ?) SELECT `adults`.`email` FROM `adults`
-- parameters: [18: integer]

-- SQL Server
WITH [adults] ([id], [email], [nickname], [age], [active], [created_at], [balance], [role], [home_street], [home_city]) AS (SELECT [users].[id], [users].[email], [users].[nickname], [users].[age], [users].[active], [users].[created_at], [users].[balance], [users].[role], [users].[home_street], [users].[home_city] FROM [users] WHERE [users].[age] >= ?) INSERT INTO [tags] ([name]) SELECT [adults].[email] FROM [adults]
-- parameters: [18: integer]
