-- lock/share-skip-locked: shared, leaving out those held

-- PostgreSQL
SELECT "users"."email" FROM "users" ORDER BY "users"."id" FOR SHARE SKIP LOCKED
-- parameters: []

-- CockroachDB
SELECT "users"."email" FROM "users" ORDER BY "users"."id" NULLS LAST FOR SHARE SKIP LOCKED
-- parameters: []

-- MySQL
SELECT `users`.`email` FROM `users` ORDER BY `users`.`id` FOR SHARE SKIP LOCKED
-- parameters: []

-- MariaDB
SELECT `users`.`email` FROM `users` ORDER BY `users`.`id` LOCK IN SHARE MODE SKIP LOCKED
-- parameters: []

-- SQLite
-- unsupported: row locks; Do the work in a write transaction, which locks the whole database.

-- SQL Server
SELECT [users].[email] FROM [users] WITH (REPEATABLEREAD, ROWLOCK, READPAST) ORDER BY [users].[id]
-- parameters: []

-- Oracle
-- unsupported: shared row locks; Lock for update, or raise the isolation level.
