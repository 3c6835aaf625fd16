-- predicate/not-equal: standard SQL's <>

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."id" FROM "users" WHERE "users"."role" <> ?
-- parameters: ['ADMIN': enum Role]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`role` <> ?
-- parameters: ['ADMIN': enum Role]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE [users].[role] <> ?
-- parameters: ['ADMIN': enum Role]
