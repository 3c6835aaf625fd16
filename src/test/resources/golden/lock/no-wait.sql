-- lock/no-wait: an error instead of waiting

-- PostgreSQL, CockroachDB, Oracle
SELECT "users"."email" FROM "users" WHERE "users"."id" = ? FOR UPDATE NOWAIT
-- parameters: [1: bigint]

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` WHERE `users`.`id` = ? FOR UPDATE NOWAIT
-- parameters: [1: bigint]

-- SQLite
-- unsupported: row locks; Do the work in a write transaction, which locks the whole database.

-- SQL Server
SELECT [users].[email] FROM [users] WITH (UPDLOCK, ROWLOCK, NOWAIT) WHERE [users].[id] = ?
-- parameters: [1: bigint]
