-- predicate/row-equal: row values are compared element by element

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."id" FROM "users" WHERE ("users"."home_city", "users"."age") = (?, ?)
-- parameters: ['Pavia': varchar(80), 30: integer]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`home_city` = ? AND `users`.`age` = ?
-- parameters: ['Pavia': varchar(80), 30: integer]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE [users].[home_city] = ? AND [users].[age] = ?
-- parameters: ['Pavia': varchar(80), 30: integer]

-- Oracle
SELECT "users"."id" FROM "users" WHERE "users"."home_city" = ? AND "users"."age" = ?
-- parameters: ['Pavia': varchar(80), 30: integer]
