-- lock/skip-locked: rows that nobody else holds

-- PostgreSQL, Oracle
SELECT "users"."email" FROM "users" ORDER BY "users"."id" FOR UPDATE SKIP LOCKED
-- parameters: []

-- CockroachDB
SELECT "users"."email" FROM "users" ORDER BY "users"."id" NULLS LAST FOR UPDATE SKIP LOCKED
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` ORDER BY `users`.`id` FOR UPDATE SKIP LOCKED
-- parameters: []

-- SQLite
-- unsupported: row locks; Do the work in a write transaction, which locks the whole database.

-- SQL Server
SELECT [users].[email] FROM [users] WITH (UPDLOCK, ROWLOCK, READPAST) ORDER BY [users].[id]
-- parameters: []
