-- plan/made-texts-on-one-side: a text of no column between a column and another such text

-- PostgreSQL
SELECT "users"."id" FROM "users" WHERE ? COLLATE "C" BETWEEN "users"."nickname" AND ?
-- parameters: ['B': text, 'a': text]

-- CockroachDB, SQLite, Oracle
SELECT "users"."id" FROM "users" WHERE ? BETWEEN "users"."nickname" AND ?
-- parameters: ['B': text, 'a': text]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE ? BETWEEN `users`.`nickname` AND ?
-- parameters: ['B': text, 'a': text]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE ? BETWEEN [users].[nickname] AND ?
-- parameters: ['B': text, 'a': text]
