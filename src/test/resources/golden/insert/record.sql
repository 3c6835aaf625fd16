-- insert/record: a generated key is left out, an explicit null is null

-- PostgreSQL, CockroachDB, SQLite, Oracle
INSERT INTO "users" ("email", "nickname", "age", "active", "created_at", "balance", "role", "home_street", "home_city") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
-- parameters: ['carla@example.org': varchar(200), null: varchar(100), 41: integer, true: boolean, 2026-01-02T03:04:05.678901Z: timestamp, 12.50: decimal(12, 2), 'MEMBER': enum Role, 'Main': text, 'Pavia': varchar(80)]

-- MySQL, MariaDB
INSERT INTO `users` (`email`, `nickname`, `age`, `active`, `created_at`, `balance`, `role`, `home_street`, `home_city`) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
-- parameters: ['carla@example.org': varchar(200), null: varchar(100), 41: integer, true: boolean, 2026-01-02T03:04:05.678901Z: timestamp, 12.50: decimal(12, 2), 'MEMBER': enum Role, 'Main': text, 'Pavia': varchar(80)]

-- SQL Server
INSERT INTO [users] ([email], [nickname], [age], [active], [created_at], [balance], [role], [home_street], [home_city]) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
-- parameters: ['carla@example.org': varchar(200), null: varchar(100), 41: integer, true: boolean, 2026-01-02T03:04:05.678901Z: timestamp, 12.50: decimal(12, 2), 'MEMBER': enum Role, 'Main': text, 'Pavia': varchar(80)]
