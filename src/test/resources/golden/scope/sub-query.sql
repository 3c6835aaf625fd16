-- scope/sub-query: of a table in a condition

-- PostgreSQL, CockroachDB, SQLite
SELECT "projects"."id", "projects"."customer_id", "projects"."name", "projects"."deleted_at" FROM "projects" WHERE "projects"."id" IN (SELECT "tasks"."project_id" FROM "tasks" WHERE "tasks"."customer_id" = ? AND "tasks"."deleted_at" IS NULL AND (NOT ("tasks"."done") OR "tasks"."title" LIKE ? ESCAPE '\')) AND EXISTS (SELECT "tasks"."id", "tasks"."customer_id", "tasks"."project_id", "tasks"."title", "tasks"."done", "tasks"."deleted_at" FROM "tasks" WHERE "tasks"."project_id" = "projects"."id" AND "tasks"."customer_id" = ? AND "tasks"."deleted_at" IS NULL AND (NOT ("tasks"."done") OR "tasks"."title" LIKE ? ESCAPE '\')) AND "projects"."customer_id" = ? AND "projects"."deleted_at" IS NULL
-- parameters: [7: bigint, '!%': text, 7: bigint, '!%': text, 7: bigint]

-- MySQL, MariaDB
SELECT `projects`.`id`, `projects`.`customer_id`, `projects`.`name`, `projects`.`deleted_at` FROM `projects` WHERE `projects`.`id` IN (SELECT `tasks`.`project_id` FROM `tasks` WHERE `tasks`.`customer_id` = ? AND `tasks`.`deleted_at` IS NULL AND (NOT (`tasks`.`done`) OR `tasks`.`title` LIKE ? ESCAPE '\\')) AND EXISTS (SELECT `tasks`.`id`, `tasks`.`customer_id`, `tasks`.`project_id`, `tasks`.`title`, `tasks`.`done`, `tasks`.`deleted_at` FROM `tasks` WHERE `tasks`.`project_id` = `projects`.`id` AND `tasks`.`customer_id` = ? AND `tasks`.`deleted_at` IS NULL AND (NOT (`tasks`.`done`) OR `tasks`.`title` LIKE ? ESCAPE '\\')) AND `projects`.`customer_id` = ? AND `projects`.`deleted_at` IS NULL
-- parameters: [7: bigint, '!%': text, 7: bigint, '!%': text, 7: bigint]

-- SQL Server
SELECT [projects].[id], [projects].[customer_id], [projects].[name], [projects].[deleted_at] FROM [projects] WHERE [projects].[id] IN (SELECT [tasks].[project_id] FROM [tasks] WHERE [tasks].[customer_id] = ? AND [tasks].[deleted_at] IS NULL AND (NOT ([tasks].[done] = CAST(1 AS BIT)) OR [tasks].[title] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\')) AND EXISTS (SELECT [tasks].[id], [tasks].[customer_id], [tasks].[project_id], [tasks].[title], [tasks].[done], [tasks].[deleted_at] FROM [tasks] WHERE [tasks].[project_id] = [projects].[id] AND [tasks].[customer_id] = ? AND [tasks].[deleted_at] IS NULL AND (NOT ([tasks].[done] = CAST(1 AS BIT)) OR [tasks].[title] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\')) AND [projects].[customer_id] = ? AND [projects].[deleted_at] IS NULL
-- parameters: [7: bigint, '!%': text, 7: bigint, '!%': text, 7: bigint]

-- Oracle
SELECT "projects"."id", "projects"."customer_id", "projects"."name", "projects"."deleted_at" FROM "projects" WHERE "projects"."id" IN (SELECT "tasks"."project_id" FROM "tasks" WHERE "tasks"."customer_id" = ? AND "tasks"."deleted_at" IS NULL AND (NOT ("tasks"."done" = 1) OR "tasks"."title" LIKE ? ESCAPE '\')) AND EXISTS (SELECT "tasks"."id", "tasks"."customer_id", "tasks"."project_id", "tasks"."title", "tasks"."done", "tasks"."deleted_at" FROM "tasks" WHERE "tasks"."project_id" = "projects"."id" AND "tasks"."customer_id" = ? AND "tasks"."deleted_at" IS NULL AND (NOT ("tasks"."done" = 1) OR "tasks"."title" LIKE ? ESCAPE '\')) AND "projects"."customer_id" = ? AND "projects"."deleted_at" IS NULL
-- parameters: [7: bigint, '!%': text, 7: bigint, '!%': text, 7: bigint]
