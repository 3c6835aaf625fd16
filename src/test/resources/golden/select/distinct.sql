-- select/distinct: equal rows once

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT DISTINCT "users"."home_city" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT DISTINCT `users`.`home_city` FROM `users`
-- parameters: []

-- SQL Server
SELECT DISTINCT [users].[home_city] FROM [users]
-- parameters: []
