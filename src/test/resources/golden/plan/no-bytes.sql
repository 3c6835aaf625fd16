-- plan/no-bytes: bytes that are none, in a condition on a union

-- PostgreSQL, CockroachDB
SELECT "d"."x" FROM (SELECT "users"."balance" AS "x" FROM "users" UNION ALL SELECT "users"."balance" AS "x" FROM "users") AS "d" WHERE CASE WHEN "d"."x" IS NULL THEN '\x01'::bytea ELSE '\x'::bytea END = ?
-- parameters: [0x: binary]

-- MySQL, MariaDB
SELECT `d`.`x` FROM (SELECT `users`.`balance` AS `x` FROM `users` UNION ALL SELECT `users`.`balance` AS `x` FROM `users`) AS `d` WHERE CASE WHEN `d`.`x` IS NULL THEN X'01' ELSE _binary'' END = ?
-- parameters: [0x: binary]

-- SQLite
SELECT "d"."x" FROM (SELECT "users"."balance" AS "x" FROM "users" UNION ALL SELECT "users"."balance" AS "x" FROM "users") AS "d" WHERE CASE WHEN "d"."x" IS NULL THEN X'01' ELSE X'' END = ?
-- parameters: [0x: binary]

-- SQL Server
SELECT [d].[x] FROM (SELECT [users].[balance] AS [x] FROM [users] UNION ALL SELECT [users].[balance] AS [x] FROM [users]) AS [d] WHERE CASE WHEN [d].[x] IS NULL THEN 0x01 ELSE 0x END = ?
-- parameters: [0x: binary]

-- Oracle
SELECT "d"."x" FROM (SELECT "users"."balance" AS "x" FROM "users" UNION ALL SELECT "users"."balance" AS "x" FROM "users") "d" WHERE CASE WHEN "d"."x" IS NULL THEN HEXTORAW('01') ELSE HEXTORAW('') END = ?
-- parameters: [0x: binary]
