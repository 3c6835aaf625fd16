-- grouping/order-by-distinct-expression: distinct rows in the order of what they are

-- PostgreSQL
SELECT DISTINCT coalesce("users"."nickname", 'none') AS "c1" FROM "users" ORDER BY coalesce("users"."nickname", 'none') DESC
-- parameters: []

-- CockroachDB
SELECT DISTINCT coalesce("users"."nickname", 'none') AS "c1" FROM "users" ORDER BY coalesce("users"."nickname", 'none') DESC NULLS FIRST
-- parameters: []

-- MySQL, MariaDB
SELECT `unsorted`.`c1` FROM (SELECT DISTINCT COALESCE(`users`.`nickname`, 'none') AS `c1` FROM `users`) AS `unsorted` ORDER BY CASE WHEN `unsorted`.`c1` IS NULL THEN 1 ELSE 0 END DESC, `unsorted`.`c1` DESC
-- parameters: []

-- SQLite
SELECT DISTINCT coalesce("users"."nickname", ?) AS "c1" FROM "users" ORDER BY coalesce("users"."nickname", ?) DESC NULLS FIRST
-- parameters: ['none': varchar(100), 'none': varchar(100)]

-- SQL Server
SELECT [unsorted].[c1] FROM (SELECT DISTINCT COALESCE([users].[nickname], N'none') AS [c1] FROM [users]) AS [unsorted] ORDER BY CASE WHEN [unsorted].[c1] IS NULL THEN 1 ELSE 0 END DESC, [unsorted].[c1] DESC
-- parameters: []

-- Oracle
SELECT DISTINCT COALESCE("users"."nickname", 'none') AS "c1" FROM "users" ORDER BY COALESCE("users"."nickname", 'none') DESC
-- parameters: []
