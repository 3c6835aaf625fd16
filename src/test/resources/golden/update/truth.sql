-- update/truth: a condition as a value

-- PostgreSQL, SQLite, Oracle
UPDATE "users" SET "active" = "users"."age" >= ? WHERE "users"."id" = ?
-- parameters: [18: integer, 1: bigint]

-- MySQL, MariaDB
UPDATE `users` SET `active` = `users`.`age` >= ? WHERE `users`.`id` = ?
-- parameters: [18: integer, 1: bigint]

-- SQL Server
UPDATE [users] SET [active] = [users].[age] >= ? WHERE [users].[id] = ?
-- parameters: [18: integer, 1: bigint]
