-- difference/window-in-sub-query: a number among those of a query's rows

-- PostgreSQL
SELECT "users"."id" FROM "users" WHERE "users"."id" IN (SELECT row_number() OVER (ORDER BY "users"."id") AS "x" FROM "users")
-- parameters: []

-- CockroachDB, SQLite
SELECT "users"."id" FROM "users" WHERE "users"."id" IN (SELECT row_number() OVER (ORDER BY "users"."id" NULLS LAST) AS "x" FROM "users")
-- parameters: []

-- MySQL
SELECT `users`.`id` FROM `users` WHERE `users`.`id` IN (SELECT `paged`.`x` FROM (SELECT CAST(ROW_NUMBER() OVER (ORDER BY `users`.`id`) AS SIGNED) AS `x` FROM `users`) AS `paged`)
-- parameters: []

-- MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`id` IN (SELECT `paged`.`x` FROM (SELECT ROW_NUMBER() OVER (ORDER BY `users`.`id`) AS `x` FROM `users`) AS `paged`)
-- parameters: []

-- SQL Server
SELECT [users].[id] FROM [users] WHERE [users].[id] IN (SELECT ROW_NUMBER() OVER (ORDER BY [users].[id]) AS [x] FROM [users])
-- parameters: []

-- Oracle
SELECT "users"."id" FROM "users" WHERE "users"."id" IN (SELECT ROW_NUMBER() OVER (ORDER BY "users"."id") AS "x" FROM "users")
-- parameters: []
