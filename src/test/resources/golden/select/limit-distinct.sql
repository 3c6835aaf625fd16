-- select/limit-distinct: distinct rows, at most so many

-- PostgreSQL, CockroachDB, SQLite
SELECT DISTINCT "users"."home_city" FROM "users" LIMIT ?
-- parameters: [3: bigint]

-- MySQL, MariaDB
SELECT DISTINCT `users`.`home_city` FROM `users` LIMIT ?
-- parameters: [3: bigint]

-- SQL Server
SELECT DISTINCT TOP (?) [users].[home_city] FROM [users]
-- parameters: [3: bigint]

-- Oracle
SELECT DISTINCT "users"."home_city" FROM "users" FETCH NEXT ? ROWS ONLY
-- parameters: [3: bigint]
