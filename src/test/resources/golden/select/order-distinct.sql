-- select/order-distinct: distinct rows in an order with nulls

-- PostgreSQL, Oracle
SELECT DISTINCT "users"."nickname" FROM "users" ORDER BY "users"."nickname" DESC
-- parameters: []

-- MySQL, MariaDB
SELECT DISTINCT `users`.`nickname` FROM `users` ORDER BY `users`.`nickname` DESC
-- parameters: []

-- SQLite
SELECT DISTINCT "users"."nickname" FROM "users" ORDER BY "users"."nickname" DESC NULLS FIRST
-- parameters: []

-- SQL Server
SELECT DISTINCT [users].[nickname] FROM [users] ORDER BY [users].[nickname] DESC
-- parameters: []
