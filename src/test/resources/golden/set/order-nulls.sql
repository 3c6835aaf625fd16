-- set/order-nulls: nulls are the largest value

-- PostgreSQL, Oracle
SELECT "users"."nickname" FROM "users" UNION ALL SELECT "users"."nickname" FROM "users" ORDER BY "nickname" DESC
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`nickname` FROM `users` UNION ALL SELECT `users`.`nickname` FROM `users` ORDER BY `nickname` DESC
-- parameters: []

-- SQLite
SELECT "users"."nickname" FROM "users" UNION ALL SELECT "users"."nickname" FROM "users" ORDER BY "nickname" DESC NULLS FIRST
-- parameters: []

-- SQL Server
SELECT [users].[nickname] FROM [users] UNION ALL SELECT [users].[nickname] FROM [users] ORDER BY [nickname] DESC
-- parameters: []
