-- predicate/in-nothing-nested: FALSE keeps its place among others

-- PostgreSQL, SQLite, Oracle
SELECT "users"."id" FROM "users" WHERE "users"."active"
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`active`
-- parameters: []

-- SQL Server
SELECT [users].[id] FROM [users] WHERE [users].[active]
-- parameters: []
