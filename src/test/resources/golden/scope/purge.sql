-- scope/purge: rows are removed, those that were deleted too

-- PostgreSQL, CockroachDB, SQLite
DELETE FROM "tasks" WHERE "tasks"."id" = ? AND "tasks"."customer_id" = ? AND (NOT ("tasks"."done") OR "tasks"."title" LIKE ? ESCAPE '\')
-- parameters: [1: bigint, 7: bigint, '!%': text]

-- MySQL, MariaDB
DELETE FROM `tasks` WHERE `tasks`.`id` = ? AND `tasks`.`customer_id` = ? AND (NOT (`tasks`.`done`) OR `tasks`.`title` LIKE ? ESCAPE '\\')
-- parameters: [1: bigint, 7: bigint, '!%': text]

-- SQL Server
DELETE FROM [tasks] WHERE [tasks].[id] = ? AND [tasks].[customer_id] = ? AND (NOT ([tasks].[done] = CAST(1 AS BIT)) OR [tasks].[title] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\')
-- parameters: [1: bigint, 7: bigint, '!%': text]

-- Oracle
DELETE FROM "tasks" WHERE "tasks"."id" = ? AND "tasks"."customer_id" = ? AND (NOT ("tasks"."done" = 1) OR "tasks"."title" LIKE ? ESCAPE '\')
-- parameters: [1: bigint, 7: bigint, '!%': text]
