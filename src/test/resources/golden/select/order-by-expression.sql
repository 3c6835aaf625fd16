-- select/order-by-expression: an expression with a parameter as a key

-- PostgreSQL
SELECT "users"."email" FROM "users" ORDER BY lower(coalesce("users"."nickname", ?) COLLATE "und-x-icu") COLLATE "C"
-- parameters: ['-': varchar(100)]

-- CockroachDB, SQLite
SELECT "users"."email" FROM "users" ORDER BY lower(coalesce("users"."nickname", ?)) NULLS LAST
-- parameters: ['-': varchar(100)]

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` ORDER BY CASE WHEN LOWER(COALESCE(`users`.`nickname`, ?)) IS NULL THEN 1 ELSE 0 END, LOWER(COALESCE(`users`.`nickname`, ?))
-- parameters: ['-': varchar(100), '-': varchar(100)]

-- SQL Server
SELECT [users].[email] FROM [users] ORDER BY CASE WHEN LOWER(COALESCE([users].[nickname], ?) COLLATE Latin1_General_100_BIN2) IS NULL THEN 1 ELSE 0 END, LOWER(COALESCE([users].[nickname], ?) COLLATE Latin1_General_100_BIN2)
-- parameters: ['-': varchar(100), '-': varchar(100)]

-- Oracle
SELECT "users"."email" FROM "users" ORDER BY LOWER(COALESCE("users"."nickname", ?))
-- parameters: ['-': varchar(100)]
