-- update/null: no value

-- PostgreSQL, CockroachDB, SQLite
UPDATE "users" SET "balance" = ?, "nickname" = ? WHERE NOT ("users"."active")
-- parameters: [null: decimal(12, 2), null: varchar(100)]

-- MySQL, MariaDB
UPDATE `users` SET `balance` = ?, `nickname` = ? WHERE NOT (`users`.`active`)
-- parameters: [null: decimal(12, 2), null: varchar(100)]

-- SQL Server
UPDATE [users] SET [balance] = ?, [nickname] = ? WHERE NOT ([users].[active] = CAST(1 AS BIT))
-- parameters: [null: decimal(12, 2), null: varchar(100)]

-- Oracle
UPDATE "users" SET "balance" = ?, "nickname" = ? WHERE NOT ("users"."active" = 1)
-- parameters: [null: decimal(12, 2), null: varchar(100)]
