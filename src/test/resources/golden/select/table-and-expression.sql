-- select/table-and-expression: a whole table and an expression with a name

-- PostgreSQL
SELECT "users"."id", "users"."email", "users"."nickname", "users"."age", "users"."active", "users"."created_at", "users"."balance", "users"."role", "users"."home_street", "users"."home_city", "users"."age" / nullif(?, 0) AS "decade" FROM "users"
-- parameters: [10: integer]

-- CockroachDB
SELECT "users"."id", "users"."email", "users"."nickname", "users"."age", "users"."active", "users"."created_at", "users"."balance", "users"."role", "users"."home_street", "users"."home_city", "users"."age" // nullif(?, 0) AS "decade" FROM "users"
-- parameters: [10: integer]

-- MySQL, MariaDB
SELECT `users`.`id`, `users`.`email`, `users`.`nickname`, `users`.`age`, `users`.`active`, `users`.`created_at`, `users`.`balance`, `users`.`role`, `users`.`home_street`, `users`.`home_city`, `users`.`age` DIV NULLIF(?, 0) AS `decade` FROM `users`
-- parameters: [10: integer]

-- SQLite
SELECT "users"."id", "users"."email", "users"."nickname", "users"."age", "users"."active", "users"."created_at", "users"."balance", "users"."role", "users"."home_street", "users"."home_city", "users"."age" / ? AS "decade" FROM "users"
-- parameters: [10: integer]

-- SQL Server
SELECT [users].[id], [users].[email], [users].[nickname], [users].[age], [users].[active], [users].[created_at], [users].[balance], [users].[role], [users].[home_street], [users].[home_city], [users].[age] / NULLIF(?, 0) AS [decade] FROM [users]
-- parameters: [10: integer]

-- Oracle
SELECT "users"."id", "users"."email", "users"."nickname", "users"."age", "users"."active", "users"."created_at", "users"."balance", "users"."role", "users"."home_street", "users"."home_city", TRUNC("users"."age" / NULLIF(?, 0)) AS "decade" FROM "users"
-- parameters: [10: integer]
