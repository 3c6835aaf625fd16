-- grouping/group-by-expression: an expression with a parameter as a key

-- PostgreSQL, CockroachDB
SELECT coalesce("users"."nickname", 'none') AS "nickname", count(*) AS "users" FROM "users" GROUP BY coalesce("users"."nickname", 'none')
-- parameters: []

-- MySQL, MariaDB
SELECT `grouped`.`key` AS `nickname`, `grouped`.`aggregate` AS `users` FROM (SELECT COALESCE(`users`.`nickname`, 'none') AS `key`, COUNT(*) AS `aggregate` FROM `users` GROUP BY COALESCE(`users`.`nickname`, 'none')) AS `grouped`
-- parameters: []

-- SQLite
SELECT coalesce("users"."nickname", ?) AS "nickname", count(*) AS "users" FROM "users" GROUP BY coalesce("users"."nickname", ?)
-- parameters: ['none': varchar(100), 'none': varchar(100)]

-- SQL Server
SELECT COALESCE([users].[nickname], N'none') AS [nickname], COUNT_BIG(*) AS [users] FROM [users] GROUP BY COALESCE([users].[nickname], N'none')
-- parameters: []

-- Oracle
SELECT COALESCE("users"."nickname", 'none') AS "nickname", COUNT(*) AS "users" FROM "users" GROUP BY COALESCE("users"."nickname", 'none')
-- parameters: []
