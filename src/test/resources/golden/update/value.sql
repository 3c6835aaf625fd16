-- update/value: values before the filter's

-- PostgreSQL, CockroachDB, SQLite, Oracle
UPDATE "users" SET "age" = ?, "home_city" = ? WHERE "users"."id" = ?
-- parameters: [31: integer, 'Pavia': varchar(80), 1: bigint]

-- MySQL, MariaDB
UPDATE `users` SET `age` = ?, `home_city` = ? WHERE `users`.`id` = ?
-- parameters: [31: integer, 'Pavia': varchar(80), 1: bigint]

-- SQL Server
UPDATE [users] SET [age] = ?, [home_city] = ? WHERE [users].[id] = ?
-- parameters: [31: integer, 'Pavia': varchar(80), 1: bigint]
