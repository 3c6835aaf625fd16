-- insert/expressions: values computed by the database

-- PostgreSQL
INSERT INTO "users" ("email", "age", "created_at", "role", "home_street", "home_city") VALUES (lower(? COLLATE "und-x-icu") COLLATE "C", ? + ?, statement_timestamp(), ?, ?, ?)
-- parameters: ['D@EXAMPLE.ORG': text, 40: integer, 1: integer, 'ADMIN': enum Role, 'Main': text, 'Pavia': varchar(80)]

-- CockroachDB
INSERT INTO "users" ("email", "age", "created_at", "role", "home_street", "home_city") VALUES (lower(?), ? + ?, statement_timestamp(), ?, ?, ?)
-- parameters: ['D@EXAMPLE.ORG': text, 40: integer, 1: integer, 'ADMIN': enum Role, 'Main': text, 'Pavia': varchar(80)]

-- MySQL, MariaDB
INSERT INTO `users` (`email`, `age`, `created_at`, `role`, `home_street`, `home_city`) VALUES (LOWER(?), ? + ?, UTC_TIMESTAMP(6), ?, ?, ?)
-- parameters: ['D@EXAMPLE.ORG': text, 40: integer, 1: integer, 'ADMIN': enum Role, 'Main': text, 'Pavia': varchar(80)]

-- SQLite
INSERT INTO "users" ("email", "age", "created_at", "role", "home_street", "home_city") VALUES (lower(?), ? + ?, (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z'), ?, ?, ?)
-- parameters: ['D@EXAMPLE.ORG': text, 40: integer, 1: integer, 'ADMIN': enum Role, 'Main': text, 'Pavia': varchar(80)]

-- SQL Server
INSERT INTO [users] ([email], [age], [created_at], [role], [home_street], [home_city]) VALUES (LOWER(? COLLATE Latin1_General_100_BIN2), ? + ?, CAST(SYSUTCDATETIME() AS DATETIME2(6)), ?, ?, ?)
-- parameters: ['D@EXAMPLE.ORG': text, 40: integer, 1: integer, 'ADMIN': enum Role, 'Main': text, 'Pavia': varchar(80)]

-- Oracle
INSERT INTO "users" ("email", "age", "created_at", "role", "home_street", "home_city") VALUES (LOWER(?), ? + ?, SYS_EXTRACT_UTC(SYSTIMESTAMP), ?, ?, ?)
-- parameters: ['D@EXAMPLE.ORG': text, 40: integer, 1: integer, 'ADMIN': enum Role, 'Main': text, 'Pavia': varchar(80)]
