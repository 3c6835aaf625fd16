-- scope/left-join: of the table that may be missing, where it is joined

-- PostgreSQL, CockroachDB, SQLite
SELECT "tasks"."title" FROM "projects" LEFT JOIN "tasks" ON "tasks"."project_id" = "projects"."id" AND "tasks"."customer_id" = ? AND "tasks"."deleted_at" IS NULL AND (NOT ("tasks"."done") OR "tasks"."title" LIKE ? ESCAPE '\') WHERE "projects"."customer_id" = ? AND "projects"."deleted_at" IS NULL
-- parameters: [7: bigint, '!%': text, 7: bigint]

-- MySQL, MariaDB
SELECT `tasks`.`title` FROM `projects` LEFT JOIN `tasks` ON `tasks`.`project_id` = `projects`.`id` AND `tasks`.`customer_id` = ? AND `tasks`.`deleted_at` IS NULL AND (NOT (`tasks`.`done`) OR `tasks`.`title` LIKE ? ESCAPE '\\') WHERE `projects`.`customer_id` = ? AND `projects`.`deleted_at` IS NULL
-- parameters: [7: bigint, '!%': text, 7: bigint]

-- SQL Server
SELECT [tasks].[title] FROM [projects] LEFT JOIN [tasks] ON [tasks].[project_id] = [projects].[id] AND [tasks].[customer_id] = ? AND [tasks].[deleted_at] IS NULL AND (NOT ([tasks].[done] = CAST(1 AS BIT)) OR [tasks].[title] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\') WHERE [projects].[customer_id] = ? AND [projects].[deleted_at] IS NULL
-- parameters: [7: bigint, '!%': text, 7: bigint]

-- Oracle
SELECT "tasks"."title" FROM "projects" LEFT JOIN "tasks" ON "tasks"."project_id" = "projects"."id" AND "tasks"."customer_id" = ? AND "tasks"."deleted_at" IS NULL AND (NOT ("tasks"."done" = 1) OR "tasks"."title" LIKE ? ESCAPE '\') WHERE "projects"."customer_id" = ? AND "projects"."deleted_at" IS NULL
-- parameters: [7: bigint, '!%': text, 7: bigint]
