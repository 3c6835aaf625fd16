-- plan/made-texts-sorted: texts of no column as a key

-- PostgreSQL
SELECT "users"."id" AS "x" FROM "users" ORDER BY CASE WHEN "users"."age" = 34 THEN 'É' ELSE 'null' END COLLATE "C"
-- parameters: []

-- CockroachDB, SQLite
SELECT "users"."id" AS "x" FROM "users" ORDER BY CASE WHEN "users"."age" = 34 THEN 'É' ELSE 'null' END NULLS LAST
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`id` AS `x` FROM `users` ORDER BY CASE WHEN CASE WHEN `users`.`age` = 34 THEN 'É' ELSE 'null' END IS NULL THEN 1 ELSE 0 END, CASE WHEN `users`.`age` = 34 THEN 'É' ELSE 'null' END
-- parameters: []

-- SQL Server
SELECT [users].[id] AS [x] FROM [users] ORDER BY CASE WHEN CASE WHEN [users].[age] = 34 THEN N'É' ELSE N'null' END IS NULL THEN 1 ELSE 0 END, CASE WHEN [users].[age] = 34 THEN N'É' ELSE N'null' END
-- parameters: []

-- Oracle
SELECT "users"."id" AS "x" FROM "users" ORDER BY CASE WHEN "users"."age" = 34 THEN 'É' ELSE 'null' END
-- parameters: []
