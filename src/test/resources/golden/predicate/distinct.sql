-- predicate/distinct: null differs from every value

-- PostgreSQL, CockroachDB
SELECT "users"."id" FROM "users" WHERE "users"."nickname" IS DISTINCT FROM ?
-- parameters: ['bo': varchar(100)]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE NOT (`users`.`nickname` <=> ?)
-- parameters: ['bo': varchar(100)]

-- SQLite
SELECT "users"."id" FROM "users" WHERE "users"."nickname" IS NOT ?
-- parameters: ['bo': varchar(100)]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE NOT EXISTS (SELECT [users].[nickname] INTERSECT SELECT ?)
-- parameters: ['bo': varchar(100)]

-- Oracle
SELECT "users"."id" FROM "users" WHERE DECODE("users"."nickname", ?, 1, 0) = 0
-- parameters: ['bo': varchar(100)]
