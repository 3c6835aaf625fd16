-- update/truth: a condition as a value

-- PostgreSQL, CockroachDB, SQLite
UPDATE "users" SET "active" = "users"."age" >= ? WHERE "users"."id" = ?
-- parameters: [18: integer, 1: bigint]

-- MySQL, MariaDB
UPDATE `users` SET `active` = `users`.`age` >= ? WHERE `users`.`id` = ?
-- parameters: [18: integer, 1: bigint]

-- SQL Server
UPDATE [users] SET [active] = CASE WHEN [users].[age] >= ? THEN CAST(1 AS BIT) WHEN NOT ([users].[age] >= ?) THEN CAST(0 AS BIT) ELSE CAST(NULL AS BIT) END WHERE [users].[id] = ?
-- parameters: [18: integer, 18: integer, 1: bigint]

-- Oracle
UPDATE "users" SET "active" = CASE WHEN "users"."age" >= ? THEN 1 WHEN NOT ("users"."age" >= ?) THEN 0 ELSE CAST(NULL AS NUMBER(1)) END WHERE "users"."id" = ?
-- parameters: [18: integer, 18: integer, 1: bigint]
