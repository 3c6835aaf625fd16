-- lock/skip-locked-limit: a queue's first rows that nobody else holds

-- PostgreSQL
SELECT "users"."email" FROM "users" ORDER BY "users"."id" LIMIT ? FOR UPDATE SKIP LOCKED
-- parameters: [5: bigint]

-- CockroachDB
SELECT "users"."email" FROM "users" ORDER BY "users"."id" NULLS LAST LIMIT ? FOR UPDATE SKIP LOCKED
-- parameters: [5: bigint]

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` ORDER BY `users`.`id` LIMIT ? FOR UPDATE SKIP LOCKED
-- parameters: [5: bigint]

-- SQLite
-- unsupported: row locks; Do the work in a write transaction, which locks the whole database.

-- SQL Server
SELECT TOP (?) [users].[email] FROM [users] WITH (UPDLOCK, ROWLOCK, READPAST) ORDER BY [users].[id]
-- parameters: [5: bigint]

-- Oracle
-- unsupported: row locks beside a limit or offset; Read the keys first, then lock those rows.
