-- scope/restore: the time is taken out

-- PostgreSQL, CockroachDB, SQLite
UPDATE "tasks" SET "deleted_at" = ? WHERE "tasks"."deleted_at" IS NOT NULL AND "tasks"."id" = ? AND "tasks"."customer_id" = ? AND (NOT ("tasks"."done") OR "tasks"."title" LIKE ? ESCAPE '\')
-- parameters: [null: timestamp, 1: bigint, 7: bigint, '!%': text]

-- MySQL, MariaDB
UPDATE `tasks` SET `deleted_at` = ? WHERE `tasks`.`deleted_at` IS NOT NULL AND `tasks`.`id` = ? AND `tasks`.`customer_id` = ? AND (NOT (`tasks`.`done`) OR `tasks`.`title` LIKE ? ESCAPE '\\')
-- parameters: [null: timestamp, 1: bigint, 7: bigint, '!%': text]

-- SQL Server
UPDATE [tasks] SET [deleted_at] = ? WHERE [tasks].[deleted_at] IS NOT NULL AND [tasks].[id] = ? AND [tasks].[customer_id] = ? AND (NOT ([tasks].[done] = CAST(1 AS BIT)) OR [tasks].[title] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\')
-- parameters: [null: timestamp, 1: bigint, 7: bigint, '!%': text]

-- Oracle
UPDATE "tasks" SET "deleted_at" = ? WHERE "tasks"."deleted_at" IS NOT NULL AND "tasks"."id" = ? AND "tasks"."customer_id" = ? AND (NOT ("tasks"."done" = 1) OR "tasks"."title" LIKE ? ESCAPE '\')
-- parameters: [null: timestamp, 1: bigint, 7: bigint, '!%': text]
