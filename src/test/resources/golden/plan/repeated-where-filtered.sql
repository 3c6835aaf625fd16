-- plan/repeated-where-filtered: a text that is the same for all rows, as often as each row says

-- PostgreSQL
SELECT "users"."id" FROM "users" WHERE repeat(lower(? COLLATE "und-x-icu") COLLATE "C", char_length("users"."nickname")) = ?
-- parameters: ['A': text, 'a': text]

-- CockroachDB
SELECT "users"."id" FROM "users" WHERE repeat(lower(?), char_length("users"."nickname")) = ?
-- parameters: ['A': text, 'a': text]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE REPEAT(CONCAT(LOWER(?), LEFT(CAST(CHAR_LENGTH(`users`.`nickname`) AS CHAR), 0)), CHAR_LENGTH(`users`.`nickname`)) = ?
-- parameters: ['A': text, 'a': text]

-- SQLite
SELECT "users"."id" FROM "users" WHERE CASE WHEN length("users"."nickname") IS NOT NULL THEN replace(hex(zeroblob(length("users"."nickname"))), '00', lower(?)) END = ?
-- parameters: ['A': text, 'a': text]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE REPLICATE(CAST(LOWER(? COLLATE Latin1_General_100_BIN2) AS NVARCHAR(MAX)), (LEN((CAST([users].[nickname] AS NVARCHAR(MAX)) + N'x') COLLATE Latin1_General_100_CI_AS_SC) - 1)) = ?
-- parameters: ['A': text, 'a': text]

-- Oracle
SELECT "users"."id" FROM "users" WHERE REPLACE(RPAD('x', LENGTH("users"."nickname"), 'x'), 'x', LOWER(?)) = ?
-- parameters: ['A': text, 'a': text]
