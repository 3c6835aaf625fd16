-- lock/update: rows that nobody else may change

-- PostgreSQL, CockroachDB, Oracle
SELECT "users"."email" FROM "users" WHERE "users"."id" = ? FOR UPDATE
-- parameters: [1: bigint]

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` WHERE `users`.`id` = ? FOR UPDATE
-- parameters: [1: bigint]

-- SQLite
-- unsupported: row locks; Do the work in a write transaction, which locks the whole database.

-- SQL Server
SELECT [users].[email] FROM [users] WITH (UPDLOCK, ROWLOCK) WHERE [users].[id] = ?
-- parameters: [1: bigint]
