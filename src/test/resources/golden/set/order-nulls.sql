-- set/order-nulls: nulls are the largest value

-- PostgreSQL, Oracle
SELECT "users"."nickname" FROM "users" UNION ALL SELECT "users"."nickname" FROM "users" ORDER BY "nickname" DESC
-- parameters: []

-- CockroachDB, SQLite
SELECT "users"."nickname" FROM "users" UNION ALL SELECT "users"."nickname" FROM "users" ORDER BY "nickname" DESC NULLS FIRST
-- parameters: []

-- MySQL, MariaDB
SELECT `unsorted`.`nickname` FROM (SELECT `users`.`nickname` FROM `users` UNION ALL SELECT `users`.`nickname` FROM `users`) AS `unsorted` ORDER BY CASE WHEN `unsorted`.`nickname` IS NULL THEN 1 ELSE 0 END DESC, `unsorted`.`nickname` DESC
-- parameters: []

-- SQL Server
SELECT [unsorted].[nickname] FROM (SELECT [users].[nickname] FROM [users] UNION ALL SELECT [users].[nickname] FROM [users]) AS [unsorted] ORDER BY CASE WHEN [unsorted].[nickname] IS NULL THEN 1 ELSE 0 END DESC, [unsorted].[nickname] DESC
-- parameters: []
