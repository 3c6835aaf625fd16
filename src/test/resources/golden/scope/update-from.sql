-- scope/update-from: of rows in scope, by another table's

-- PostgreSQL, CockroachDB, SQLite
UPDATE "tasks" SET "title" = "projects"."name" FROM "projects" WHERE "projects"."id" = "tasks"."project_id" AND "tasks"."customer_id" = ? AND "tasks"."deleted_at" IS NULL AND (NOT ("tasks"."done") OR "tasks"."title" LIKE ? ESCAPE '\') AND "projects"."customer_id" = ? AND "projects"."deleted_at" IS NULL
-- parameters: [7: bigint, '!%': text, 7: bigint]

-- MySQL, MariaDB
UPDATE `tasks` CROSS JOIN `projects` SET `tasks`.`title` = `projects`.`name` WHERE `projects`.`id` = `tasks`.`project_id` AND `tasks`.`customer_id` = ? AND `tasks`.`deleted_at` IS NULL AND (NOT (`tasks`.`done`) OR `tasks`.`title` LIKE ? ESCAPE '\\') AND `projects`.`customer_id` = ? AND `projects`.`deleted_at` IS NULL
-- parameters: [7: bigint, '!%': text, 7: bigint]

-- SQL Server
UPDATE [tasks] SET [title] = [projects].[name] FROM [tasks] AS [tasks] CROSS JOIN [projects] WHERE [projects].[id] = [tasks].[project_id] AND [tasks].[customer_id] = ? AND [tasks].[deleted_at] IS NULL AND (NOT ([tasks].[done] = CAST(1 AS BIT)) OR [tasks].[title] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\') AND [projects].[customer_id] = ? AND [projects].[deleted_at] IS NULL
-- parameters: [7: bigint, '!%': text, 7: bigint]

-- Oracle
UPDATE "tasks" SET "title" = (SELECT "projects"."name" AS "found" FROM "projects" WHERE "projects"."id" = "tasks"."project_id" AND "tasks"."customer_id" = ? AND "tasks"."deleted_at" IS NULL AND (NOT ("tasks"."done" = 1) OR "tasks"."title" LIKE ? ESCAPE '\') AND "projects"."customer_id" = ? AND "projects"."deleted_at" IS NULL FETCH NEXT 1 ROWS ONLY) WHERE EXISTS (SELECT 1 AS "found_2" FROM "projects" WHERE "projects"."id" = "tasks"."project_id" AND "tasks"."customer_id" = ? AND "tasks"."deleted_at" IS NULL AND (NOT ("tasks"."done" = 1) OR "tasks"."title" LIKE ? ESCAPE '\') AND "projects"."customer_id" = ? AND "projects"."deleted_at" IS NULL)
-- parameters: [7: bigint, '!%': text, 7: bigint, 7: bigint, '!%': text, 7: bigint]
