-- scope/update: of rows in scope

-- PostgreSQL, CockroachDB, SQLite
UPDATE "tasks" SET "done" = ? WHERE ("tasks"."id" = ? OR "tasks"."id" = ?) AND "tasks"."customer_id" = ? AND "tasks"."deleted_at" IS NULL AND (NOT ("tasks"."done") OR "tasks"."title" LIKE ? ESCAPE '\')
-- parameters: [true: boolean, 1: bigint, 2: bigint, 7: bigint, '!%': text]

-- MySQL, MariaDB
UPDATE `tasks` SET `done` = ? WHERE (`tasks`.`id` = ? OR `tasks`.`id` = ?) AND `tasks`.`customer_id` = ? AND `tasks`.`deleted_at` IS NULL AND (NOT (`tasks`.`done`) OR `tasks`.`title` LIKE ? ESCAPE '\\')
-- parameters: [true: boolean, 1: bigint, 2: bigint, 7: bigint, '!%': text]

-- SQL Server
UPDATE [tasks] SET [done] = ? WHERE ([tasks].[id] = ? OR [tasks].[id] = ?) AND [tasks].[customer_id] = ? AND [tasks].[deleted_at] IS NULL AND (NOT ([tasks].[done] = CAST(1 AS BIT)) OR [tasks].[title] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\')
-- parameters: [true: boolean, 1: bigint, 2: bigint, 7: bigint, '!%': text]

-- Oracle
UPDATE "tasks" SET "done" = ? WHERE ("tasks"."id" = ? OR "tasks"."id" = ?) AND "tasks"."customer_id" = ? AND "tasks"."deleted_at" IS NULL AND (NOT ("tasks"."done" = 1) OR "tasks"."title" LIKE ? ESCAPE '\')
-- parameters: [true: boolean, 1: bigint, 2: bigint, 7: bigint, '!%': text]
