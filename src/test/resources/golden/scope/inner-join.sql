-- scope/inner-join: of both tables

-- PostgreSQL, CockroachDB, SQLite
SELECT "tasks"."title" FROM "projects" JOIN "tasks" ON "tasks"."project_id" = "projects"."id" WHERE "projects"."customer_id" = ? AND "projects"."deleted_at" IS NULL AND "tasks"."customer_id" = ? AND "tasks"."deleted_at" IS NULL AND (NOT ("tasks"."done") OR "tasks"."title" LIKE ? ESCAPE '\')
-- parameters: [7: bigint, 7: bigint, '!%': text]

-- MySQL, MariaDB
SELECT `tasks`.`title` FROM `projects` JOIN `tasks` ON `tasks`.`project_id` = `projects`.`id` WHERE `projects`.`customer_id` = ? AND `projects`.`deleted_at` IS NULL AND `tasks`.`customer_id` = ? AND `tasks`.`deleted_at` IS NULL AND (NOT (`tasks`.`done`) OR `tasks`.`title` LIKE ? ESCAPE '\\')
-- parameters: [7: bigint, 7: bigint, '!%': text]

-- SQL Server
SELECT [tasks].[title] FROM [projects] JOIN [tasks] ON [tasks].[project_id] = [projects].[id] WHERE [projects].[customer_id] = ? AND [projects].[deleted_at] IS NULL AND [tasks].[customer_id] = ? AND [tasks].[deleted_at] IS NULL AND (NOT ([tasks].[done] = CAST(1 AS BIT)) OR [tasks].[title] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\')
-- parameters: [7: bigint, 7: bigint, '!%': text]

-- Oracle
SELECT "tasks"."title" FROM "projects" JOIN "tasks" ON "tasks"."project_id" = "projects"."id" WHERE "projects"."customer_id" = ? AND "projects"."deleted_at" IS NULL AND "tasks"."customer_id" = ? AND "tasks"."deleted_at" IS NULL AND (NOT ("tasks"."done" = 1) OR "tasks"."title" LIKE ? ESCAPE '\')
-- parameters: [7: bigint, 7: bigint, '!%': text]
