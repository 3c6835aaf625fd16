-- insert/returning-expression: an expression of a stored row

-- PostgreSQL
INSERT INTO "users" ("email", "nickname", "age", "active", "created_at", "balance", "role", "home_street", "home_city") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING lower("users"."email" COLLATE "und-x-icu") COLLATE "C" AS "email", "users"."age" + ? AS "next_age"
-- parameters: ['carla@example.org': varchar(200), null: varchar(100), 41: integer, true: boolean, 2026-01-02T03:04:05.678901Z: timestamp, 12.50: decimal(12, 2), 'MEMBER': enum Role, 'Main': text, 'Pavia': varchar(80), 1: integer]

-- CockroachDB, SQLite
INSERT INTO "users" ("email", "nickname", "age", "active", "created_at", "balance", "role", "home_street", "home_city") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING lower("users"."email") AS "email", "users"."age" + ? AS "next_age"
-- parameters: ['carla@example.org': varchar(200), null: varchar(100), 41: integer, true: boolean, 2026-01-02T03:04:05.678901Z: timestamp, 12.50: decimal(12, 2), 'MEMBER': enum Role, 'Main': text, 'Pavia': varchar(80), 1: integer]

-- MySQL
-- unsupported: returning in the statement itself; The session reads the rows by key: give it the command.

-- MariaDB
INSERT INTO `users` (`email`, `nickname`, `age`, `active`, `created_at`, `balance`, `role`, `home_street`, `home_city`) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING LOWER(`users`.`email`) AS `email`, `users`.`age` + ? AS `next_age`
-- parameters: ['carla@example.org': varchar(200), null: varchar(100), 41: integer, true: boolean, 2026-01-02T03:04:05.678901Z: timestamp, 12.50: decimal(12, 2), 'MEMBER': enum Role, 'Main': text, 'Pavia': varchar(80), 1: integer]

-- SQL Server
INSERT INTO [users] ([email], [nickname], [age], [active], [created_at], [balance], [role], [home_street], [home_city]) OUTPUT LOWER([inserted].[email] COLLATE Latin1_General_100_BIN2) AS [email], [inserted].[age] + ? AS [next_age] VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
-- parameters: [1: integer, 'carla@example.org': varchar(200), null: varchar(100), 41: integer, true: boolean, 2026-01-02T03:04:05.678901Z: timestamp, 12.50: decimal(12, 2), 'MEMBER': enum Role, 'Main': text, 'Pavia': varchar(80)]

-- Oracle
INSERT INTO "users" ("email", "nickname", "age", "active", "created_at", "balance", "role", "home_street", "home_city") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING LOWER("users"."email"), "users"."age" + ? INTO ?, ?
-- parameters: ['carla@example.org': varchar(200), null: varchar(100), 41: integer, true: boolean, 2026-01-02T03:04:05.678901Z: timestamp, 12.50: decimal(12, 2), 'MEMBER': enum Role, 'Main': text, 'Pavia': varchar(80), 1: integer]
-- outputs: [text, integer]
