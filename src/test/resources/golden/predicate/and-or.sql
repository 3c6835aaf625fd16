-- predicate/and-or: OR inside AND keeps its parentheses

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."id" FROM "users" WHERE "users"."age" >= ? AND ("users"."active" OR "users"."role" = ?)
-- parameters: [18: integer, 'ADMIN': enum Role]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`age` >= ? AND (`users`.`active` OR `users`.`role` = ?)
-- parameters: [18: integer, 'ADMIN': enum Role]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE [users].[age] >= ? AND ([users].[active] = CAST(1 AS BIT) OR [users].[role] = ?)
-- parameters: [18: integer, 'ADMIN': enum Role]

-- Oracle
SELECT "users"."id" FROM "users" WHERE "users"."age" >= ? AND ("users"."active" = 1 OR "users"."role" = ?)
-- parameters: [18: integer, 'ADMIN': enum Role]
