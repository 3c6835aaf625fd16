-- text/concat-compared: concatenation binds tighter than comparison

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."id" FROM "users" WHERE "users"."home_city" || "users"."home_street" = ?
-- parameters: ['PaviaMain': text]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE CONCAT(`users`.`home_city`, `users`.`home_street`) = ?
-- parameters: ['PaviaMain': text]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE CAST([users].[home_city] AS NVARCHAR(MAX)) + [users].[home_street] = ?
-- parameters: ['PaviaMain': text]
