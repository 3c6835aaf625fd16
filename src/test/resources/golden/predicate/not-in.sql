-- predicate/not-in: the negation of a list

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."id" FROM "users" WHERE "users"."role" NOT IN (?)
-- parameters: ['ADMIN': enum Role]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`role` NOT IN (?)
-- parameters: ['ADMIN': enum Role]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE [users].[role] NOT IN (?)
-- parameters: ['ADMIN': enum Role]
