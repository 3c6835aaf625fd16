-- select/order-distinct: distinct rows in an order with nulls

-- PostgreSQL, Oracle
SELECT DISTINCT "users"."nickname" FROM "users" ORDER BY "users"."nickname" DESC
-- parameters: []

-- CockroachDB, SQLite
SELECT DISTINCT "users"."nickname" FROM "users" ORDER BY "users"."nickname" DESC NULLS FIRST
-- parameters: []

-- MySQL, MariaDB
SELECT `unsorted`.`nickname` FROM (SELECT DISTINCT `users`.`nickname` FROM `users`) AS `unsorted` ORDER BY CASE WHEN `unsorted`.`nickname` IS NULL THEN 1 ELSE 0 END DESC, `unsorted`.`nickname` DESC
-- parameters: []

-- SQL Server
SELECT [unsorted].[nickname] FROM (SELECT DISTINCT [users].[nickname] FROM [users]) AS [unsorted] ORDER BY CASE WHEN [unsorted].[nickname] IS NULL THEN 1 ELSE 0 END DESC, [unsorted].[nickname] DESC
-- parameters: []
