-- scope/full-join: of tables in sub-queries

-- PostgreSQL, CockroachDB, SQLite
SELECT "projects"."name" FROM (SELECT "projects"."id", "projects"."customer_id", "projects"."name", "projects"."deleted_at" FROM "projects" WHERE "projects"."customer_id" = ? AND "projects"."deleted_at" IS NULL) AS "projects" FULL JOIN (SELECT "tasks"."id", "tasks"."customer_id", "tasks"."project_id", "tasks"."title", "tasks"."done", "tasks"."deleted_at" FROM "tasks" WHERE "tasks"."customer_id" = ? AND "tasks"."deleted_at" IS NULL AND (NOT ("tasks"."done") OR "tasks"."title" LIKE ? ESCAPE '\')) AS "tasks" ON "tasks"."project_id" = "projects"."id"
-- parameters: [7: bigint, 7: bigint, '!%': text]

-- MySQL, MariaDB
SELECT `joined`.`name_2` AS `name` FROM (SELECT `projects`.`name` AS `name_2` FROM (SELECT `projects`.`id`, `projects`.`customer_id`, `projects`.`name`, `projects`.`deleted_at` FROM `projects` WHERE `projects`.`customer_id` = ? AND `projects`.`deleted_at` IS NULL) AS `projects` LEFT JOIN (SELECT `tasks`.`id`, `tasks`.`customer_id`, `tasks`.`project_id`, `tasks`.`title`, `tasks`.`done`, `tasks`.`deleted_at` FROM `tasks` WHERE `tasks`.`customer_id` = ? AND `tasks`.`deleted_at` IS NULL AND (NOT (`tasks`.`done`) OR `tasks`.`title` LIKE ? ESCAPE '\\')) AS `tasks` ON `tasks`.`project_id` = `projects`.`id` UNION ALL SELECT CAST(NULL AS CHAR) AS `name_2` FROM (SELECT `tasks`.`id`, `tasks`.`customer_id`, `tasks`.`project_id`, `tasks`.`title`, `tasks`.`done`, `tasks`.`deleted_at` FROM `tasks` WHERE `tasks`.`customer_id` = ? AND `tasks`.`deleted_at` IS NULL AND (NOT (`tasks`.`done`) OR `tasks`.`title` LIKE ? ESCAPE '\\')) AS `tasks` WHERE NOT EXISTS (SELECT 1 AS `found` FROM (SELECT `projects`.`id`, `projects`.`customer_id`, `projects`.`name`, `projects`.`deleted_at` FROM `projects` WHERE `projects`.`customer_id` = ? AND `projects`.`deleted_at` IS NULL) AS `projects` WHERE `tasks`.`project_id` = `projects`.`id`)) AS `joined`
-- parameters: [7: bigint, 7: bigint, '!%': text, 7: bigint, '!%': text, 7: bigint]

-- SQL Server
SELECT [projects].[name] FROM (SELECT [projects].[id], [projects].[customer_id], [projects].[name], [projects].[deleted_at] FROM [projects] WHERE [projects].[customer_id] = ? AND [projects].[deleted_at] IS NULL) AS [projects] FULL JOIN (SELECT [tasks].[id], [tasks].[customer_id], [tasks].[project_id], [tasks].[title], [tasks].[done], [tasks].[deleted_at] FROM [tasks] WHERE [tasks].[customer_id] = ? AND [tasks].[deleted_at] IS NULL AND (NOT ([tasks].[done] = CAST(1 AS BIT)) OR [tasks].[title] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\')) AS [tasks] ON [tasks].[project_id] = [projects].[id]
-- parameters: [7: bigint, 7: bigint, '!%': text]

-- Oracle
SELECT "projects"."name" FROM (SELECT "projects"."id", "projects"."customer_id", "projects"."name", "projects"."deleted_at" FROM "projects" WHERE "projects"."customer_id" = ? AND "projects"."deleted_at" IS NULL) "projects" FULL JOIN (SELECT "tasks"."id", "tasks"."customer_id", "tasks"."project_id", "tasks"."title", "tasks"."done", "tasks"."deleted_at" FROM "tasks" WHERE "tasks"."customer_id" = ? AND "tasks"."deleted_at" IS NULL AND (NOT ("tasks"."done" = 1) OR "tasks"."title" LIKE ? ESCAPE '\')) "tasks" ON "tasks"."project_id" = "projects"."id"
-- parameters: [7: bigint, 7: bigint, '!%': text]
