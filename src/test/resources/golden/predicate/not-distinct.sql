-- predicate/not-distinct: null equals null

-- PostgreSQL, CockroachDB
SELECT "users"."id" FROM "users" WHERE "users"."nickname" IS NOT DISTINCT FROM "users"."home_city"
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`nickname` <=> `users`.`home_city`
-- parameters: []

-- SQLite
SELECT "users"."id" FROM "users" WHERE "users"."nickname" IS "users"."home_city"
-- parameters: []

-- SQL Server
SELECT [users].[id] FROM [users] WHERE EXISTS (SELECT [users].[nickname] INTERSECT SELECT [users].[home_city])
-- parameters: []

-- Oracle
SELECT "users"."id" FROM "users" WHERE DECODE("users"."nickname", "users"."home_city", 1, 0) = 1
-- parameters: []
