-- predicate/or-and: AND inside OR keeps its parentheses

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."id" FROM "users" WHERE "users"."active" OR "users"."age" >= ? AND "users"."home_city" = ?
-- parameters: [18: integer, 'Pavia': varchar(80)]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`active` OR `users`.`age` >= ? AND `users`.`home_city` = ?
-- parameters: [18: integer, 'Pavia': varchar(80)]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE [users].[active] = CAST(1 AS BIT) OR [users].[age] >= ? AND [users].[home_city] = ?
-- parameters: [18: integer, 'Pavia': varchar(80)]

-- Oracle
SELECT "users"."id" FROM "users" WHERE "users"."active" = 1 OR "users"."age" >= ? AND "users"."home_city" = ?
-- parameters: [18: integer, 'Pavia': varchar(80)]
