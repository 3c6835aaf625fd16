-- select/conjoined-filters: several filters are a conjunction

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."id", "users"."email", "users"."nickname", "users"."age", "users"."active", "users"."created_at", "users"."balance", "users"."role", "users"."home_street", "users"."home_city" FROM "users" WHERE "users"."age" >= ? AND "users"."active" AND "users"."email" LIKE ? ESCAPE '\'
-- parameters: [18: integer, '%@%': text]

-- MySQL, MariaDB
SELECT `users`.`id`, `users`.`email`, `users`.`nickname`, `users`.`age`, `users`.`active`, `users`.`created_at`, `users`.`balance`, `users`.`role`, `users`.`home_street`, `users`.`home_city` FROM `users` WHERE `users`.`age` >= ? AND `users`.`active` AND `users`.`email` LIKE ? ESCAPE '\\'
-- parameters: [18: integer, '%@%': text]

-- SQL Server
SELECT [users].[id], [users].[email], [users].[nickname], [users].[age], [users].[active], [users].[created_at], [users].[balance], [users].[role], [users].[home_street], [users].[home_city] FROM [users] WHERE [users].[age] >= ? AND [users].[active] = CAST(1 AS BIT) AND [users].[email] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\'
-- parameters: [18: integer, '%@%': text]

-- Oracle
SELECT "users"."id", "users"."email", "users"."nickname", "users"."age", "users"."active", "users"."created_at", "users"."balance", "users"."role", "users"."home_street", "users"."home_city" FROM "users" WHERE "users"."age" >= ? AND "users"."active" = 1 AND "users"."email" LIKE ? ESCAPE '\'
-- parameters: [18: integer, '%@%': text]
