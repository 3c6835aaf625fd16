-- plan/rank-below-zero: a rank with the opposite sign

-- PostgreSQL
SELECT rank() OVER (ORDER BY "users"."id") * -1 AS "c1" FROM "users"
-- parameters: []

-- CockroachDB, SQLite
SELECT rank() OVER (ORDER BY "users"."id" NULLS LAST) * -1 AS "c1" FROM "users"
-- parameters: []

-- MySQL
SELECT CAST(RANK() OVER (ORDER BY `users`.`id`) AS SIGNED) * -1 AS `c1` FROM `users`
-- parameters: []

-- MariaDB
SELECT RANK() OVER (ORDER BY `users`.`id`) * -1 AS `c1` FROM `users`
-- parameters: []

-- SQL Server
SELECT RANK() OVER (ORDER BY [users].[id]) * -1 AS [c1] FROM [users]
-- parameters: []

-- Oracle
SELECT RANK() OVER (ORDER BY "users"."id") * -1 AS "c1" FROM "users"
-- parameters: []
