-- predicate/greater: text by code point

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."id" FROM "users" WHERE "users"."home_city" > ?
-- parameters: ['M': varchar(80)]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`home_city` > ?
-- parameters: ['M': varchar(80)]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE [users].[home_city] > ?
-- parameters: ['M': varchar(80)]
