-- select/count-of-page: how many rows a page has

-- PostgreSQL, SQLite
SELECT count(*) AS "c1" FROM (SELECT "users"."id", "users"."email", "users"."nickname", "users"."age", "users"."active", "users"."created_at", "users"."balance", "users"."role", "users"."home_street", "users"."home_city" FROM "users" ORDER BY "users"."id" LIMIT ?) AS "counted"
-- parameters: [10: bigint]

-- CockroachDB
SELECT count(*) AS "c1" FROM (SELECT "users"."id", "users"."email", "users"."nickname", "users"."age", "users"."active", "users"."created_at", "users"."balance", "users"."role", "users"."home_street", "users"."home_city" FROM "users" ORDER BY "users"."id" NULLS LAST LIMIT ?) AS "counted"
-- parameters: [10: bigint]

-- MySQL, MariaDB
SELECT COUNT(*) AS `c1` FROM (SELECT `users`.`id`, `users`.`email`, `users`.`nickname`, `users`.`age`, `users`.`active`, `users`.`created_at`, `users`.`balance`, `users`.`role`, `users`.`home_street`, `users`.`home_city` FROM `users` ORDER BY `users`.`id` LIMIT ?) AS `counted`
-- parameters: [10: bigint]

-- SQL Server
SELECT COUNT_BIG(*) AS [c1] FROM (SELECT TOP (?) [users].[id], [users].[email], [users].[nickname], [users].[age], [users].[active], [users].[created_at], [users].[balance], [users].[role], [users].[home_street], [users].[home_city] FROM [users] ORDER BY [users].[id]) AS [counted]
-- parameters: [10: bigint]

-- Oracle
SELECT COUNT(*) AS "c1" FROM (SELECT "users"."id", "users"."email", "users"."nickname", "users"."age", "users"."active", "users"."created_at", "users"."balance", "users"."role", "users"."home_street", "users"."home_city" FROM "users" ORDER BY "users"."id" FETCH NEXT ? ROWS ONLY) "counted"
-- parameters: [10: bigint]
