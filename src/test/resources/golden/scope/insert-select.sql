-- scope/insert-select: rows of a query, each of the customer

-- PostgreSQL, CockroachDB, SQLite
INSERT INTO "projects" ("name", "customer_id") SELECT "tasks"."title", ? AS "customer_id" FROM "tasks" WHERE "tasks"."customer_id" = ? AND "tasks"."deleted_at" IS NULL AND (NOT ("tasks"."done") OR "tasks"."title" LIKE ? ESCAPE '\')
-- parameters: [7: bigint, 7: bigint, '!%': text]

-- MySQL, MariaDB
INSERT INTO `projects` (`name`, `customer_id`) SELECT `tasks`.`title`, ? AS `customer_id` FROM `tasks` WHERE `tasks`.`customer_id` = ? AND `tasks`.`deleted_at` IS NULL AND (NOT (`tasks`.`done`) OR `tasks`.`title` LIKE ? ESCAPE '\\')
-- parameters: [7: bigint, 7: bigint, '!%': text]

-- SQL Server
INSERT INTO [projects] ([name], [customer_id]) SELECT [tasks].[title], ? AS [customer_id] FROM [tasks] WHERE [tasks].[customer_id] = ? AND [tasks].[deleted_at] IS NULL AND (NOT ([tasks].[done] = CAST(1 AS BIT)) OR [tasks].[title] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\')
-- parameters: [7: bigint, 7: bigint, '!%': text]

-- Oracle
INSERT INTO "projects" ("name", "customer_id") SELECT "tasks"."title", ? AS "customer_id" FROM "tasks" WHERE "tasks"."customer_id" = ? AND "tasks"."deleted_at" IS NULL AND (NOT ("tasks"."done" = 1) OR "tasks"."title" LIKE ? ESCAPE '\')
-- parameters: [7: bigint, 7: bigint, '!%': text]
