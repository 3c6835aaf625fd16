-- predicate/is-null-of-condition: whether a predicate is UNKNOWN

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."id" FROM "users" WHERE ("users"."balance" > ?) IS NULL
-- parameters: [0.00: decimal(12, 2)]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE (`users`.`balance` > ?) IS NULL
-- parameters: [0.00: decimal(12, 2)]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE CASE WHEN [users].[balance] > ? THEN CAST(1 AS BIT) WHEN NOT ([users].[balance] > ?) THEN CAST(0 AS BIT) ELSE CAST(NULL AS BIT) END IS NULL
-- parameters: [0.00: decimal(12, 2), 0.00: decimal(12, 2)]

-- Oracle
SELECT "users"."id" FROM "users" WHERE CASE WHEN "users"."balance" > ? THEN 1 WHEN NOT ("users"."balance" > ?) THEN 0 ELSE CAST(NULL AS NUMBER(1)) END IS NULL
-- parameters: [0.00: decimal(12, 2), 0.00: decimal(12, 2)]
