-- scope/delete: the time is noted in rows that stay

-- PostgreSQL, CockroachDB
UPDATE "tasks" SET "deleted_at" = statement_timestamp() WHERE "tasks"."id" = ? AND "tasks"."customer_id" = ? AND "tasks"."deleted_at" IS NULL AND (NOT ("tasks"."done") OR "tasks"."title" LIKE ? ESCAPE '\')
-- parameters: [1: bigint, 7: bigint, '!%': text]

-- MySQL, MariaDB
UPDATE `tasks` SET `deleted_at` = UTC_TIMESTAMP(6) WHERE `tasks`.`id` = ? AND `tasks`.`customer_id` = ? AND `tasks`.`deleted_at` IS NULL AND (NOT (`tasks`.`done`) OR `tasks`.`title` LIKE ? ESCAPE '\\')
-- parameters: [1: bigint, 7: bigint, '!%': text]

-- SQLite
UPDATE "tasks" SET "deleted_at" = (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z') WHERE "tasks"."id" = ? AND "tasks"."customer_id" = ? AND "tasks"."deleted_at" IS NULL AND (NOT ("tasks"."done") OR "tasks"."title" LIKE ? ESCAPE '\')
-- parameters: [1: bigint, 7: bigint, '!%': text]

-- SQL Server
UPDATE [tasks] SET [deleted_at] = CAST(SYSUTCDATETIME() AS DATETIME2(6)) WHERE [tasks].[id] = ? AND [tasks].[customer_id] = ? AND [tasks].[deleted_at] IS NULL AND (NOT ([tasks].[done] = CAST(1 AS BIT)) OR [tasks].[title] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\')
-- parameters: [1: bigint, 7: bigint, '!%': text]

-- Oracle
UPDATE "tasks" SET "deleted_at" = SYS_EXTRACT_UTC(SYSTIMESTAMP) WHERE "tasks"."id" = ? AND "tasks"."customer_id" = ? AND "tasks"."deleted_at" IS NULL AND (NOT ("tasks"."done" = 1) OR "tasks"."title" LIKE ? ESCAPE '\')
-- parameters: [1: bigint, 7: bigint, '!%': text]
