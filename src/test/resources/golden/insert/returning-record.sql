-- insert/returning-record: the stored row, its generated key included

-- PostgreSQL, CockroachDB, SQLite
INSERT INTO "users" ("email", "nickname", "age", "active", "created_at", "balance", "role", "home_street", "home_city") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING "users"."id", "users"."email", "users"."nickname", "users"."age", "users"."active", "users"."created_at", "users"."balance", "users"."role", "users"."home_street", "users"."home_city"
-- parameters: ['carla@example.org': varchar(200), null: varchar(100), 41: integer, true: boolean, 2026-01-02T03:04:05.678901Z: timestamp, 12.50: decimal(12, 2), 'MEMBER': enum Role, 'Main': text, 'Pavia': varchar(80)]

-- MySQL
-- unsupported: returning in the statement itself; The session reads the rows by key: give it the command.

-- MariaDB
INSERT INTO `users` (`email`, `nickname`, `age`, `active`, `created_at`, `balance`, `role`, `home_street`, `home_city`) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING `users`.`id`, `users`.`email`, `users`.`nickname`, `users`.`age`, `users`.`active`, `users`.`created_at`, `users`.`balance`, `users`.`role`, `users`.`home_street`, `users`.`home_city`
-- parameters: ['carla@example.org': varchar(200), null: varchar(100), 41: integer, true: boolean, 2026-01-02T03:04:05.678901Z: timestamp, 12.50: decimal(12, 2), 'MEMBER': enum Role, 'Main': text, 'Pavia': varchar(80)]

-- SQL Server
INSERT INTO [users] ([email], [nickname], [age], [active], [created_at], [balance], [role], [home_street], [home_city]) OUTPUT [inserted].[id], [inserted].[email], [inserted].[nickname], [inserted].[age], [inserted].[active], [inserted].[created_at], [inserted].[balance], [inserted].[role], [inserted].[home_street], [inserted].[home_city] VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
-- parameters: ['carla@example.org': varchar(200), null: varchar(100), 41: integer, true: boolean, 2026-01-02T03:04:05.678901Z: timestamp, 12.50: decimal(12, 2), 'MEMBER': enum Role, 'Main': text, 'Pavia': varchar(80)]

-- Oracle
INSERT INTO "users" ("email", "nickname", "age", "active", "created_at", "balance", "role", "home_street", "home_city") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING "users"."id", "users"."email", "users"."nickname", "users"."age", "users"."active", "users"."created_at", "users"."balance", "users"."role", "users"."home_street", "users"."home_city" INTO ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
-- parameters: ['carla@example.org': varchar(200), null: varchar(100), 41: integer, true: boolean, 2026-01-02T03:04:05.678901Z: timestamp, 12.50: decimal(12, 2), 'MEMBER': enum Role, 'Main': text, 'Pavia': varchar(80)]
-- outputs: [bigint, varchar(200), varchar(100), integer, boolean, timestamp, decimal(12, 2), enum Role, text, varchar(80)]
