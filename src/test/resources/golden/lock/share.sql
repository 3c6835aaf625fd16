-- lock/share: rows that others may lock likewise

-- PostgreSQL, CockroachDB
SELECT "users"."email" FROM "users" WHERE "users"."id" = ? FOR SHARE
-- parameters: [1: bigint]

-- MySQL
SELECT `users`.`email` FROM `users` WHERE `users`.`id` = ? FOR SHARE
-- parameters: [1: bigint]

-- MariaDB
SELECT `users`.`email` FROM `users` WHERE `users`.`id` = ? LOCK IN SHARE MODE
-- parameters: [1: bigint]

-- SQLite
-- unsupported: row locks; Do the work in a write transaction, which locks the whole database.

-- SQL Server
SELECT [users].[email] FROM [users] WITH (REPEATABLEREAD, ROWLOCK) WHERE [users].[id] = ?
-- parameters: [1: bigint]

-- Oracle
-- unsupported: shared row locks; Lock for update, or raise the isolation level.
