-- raw/amid-others: parameters of fragments stand among the others

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."email" FROM "users" WHERE "users"."age" > ? AND ("users"."age" + ? > ?) AND "users"."home_city" = ?
-- parameters: [1: integer, 2: integer, 3: integer, 'x': varchar(80)]

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` WHERE `users`.`age` > ? AND (`users`.`age` + ? > ?) AND `users`.`home_city` = ?
-- parameters: [1: integer, 2: integer, 3: integer, 'x': varchar(80)]

-- SQL Server
SELECT [users].[email] FROM [users] WHERE [users].[age] > ? AND ([users].[age] + ? > ?) AND [users].[home_city] = ?
-- parameters: [1: integer, 2: integer, 3: integer, 'x': varchar(80)]
