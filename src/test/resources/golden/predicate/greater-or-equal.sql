-- predicate/greater-or-equal: another column

-- PostgreSQL, CockroachDB
SELECT "users"."id" FROM "users" WHERE "users"."balance" >= CAST("users"."age" AS numeric(12, 2))
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`balance` >= CAST(`users`.`age` AS decimal(65, 2))
-- parameters: []

-- SQLite
SELECT "users"."id" FROM "users" WHERE "users"."balance" >= CAST("users"."age" AS NUMERIC)
-- parameters: []

-- SQL Server
SELECT [users].[id] FROM [users] WHERE [users].[balance] >= CAST([users].[age] AS DECIMAL(12, 2))
-- parameters: []

-- Oracle
SELECT "users"."id" FROM "users" WHERE "users"."balance" >= CAST("users"."age" AS NUMBER(12, 2))
-- parameters: []
