-- scope/set: of both queries

-- PostgreSQL, CockroachDB, SQLite
SELECT "projects"."name" FROM "projects" WHERE "projects"."customer_id" = ? AND "projects"."deleted_at" IS NULL UNION SELECT "tasks"."title" FROM "tasks" WHERE "tasks"."customer_id" = ? AND "tasks"."deleted_at" IS NULL AND (NOT ("tasks"."done") OR "tasks"."title" LIKE ? ESCAPE '\')
-- parameters: [7: bigint, 7: bigint, '!%': text]

-- MySQL, MariaDB
SELECT `projects`.`name` FROM `projects` WHERE `projects`.`customer_id` = ? AND `projects`.`deleted_at` IS NULL UNION SELECT `tasks`.`title` FROM `tasks` WHERE `tasks`.`customer_id` = ? AND `tasks`.`deleted_at` IS NULL AND (NOT (`tasks`.`done`) OR `tasks`.`title` LIKE ? ESCAPE '\\')
-- parameters: [7: bigint, 7: bigint, '!%': text]

-- SQL Server
SELECT [projects].[name] FROM [projects] WHERE [projects].[customer_id] = ? AND [projects].[deleted_at] IS NULL UNION SELECT [tasks].[title] FROM [tasks] WHERE [tasks].[customer_id] = ? AND [tasks].[deleted_at] IS NULL AND (NOT ([tasks].[done] = CAST(1 AS BIT)) OR [tasks].[title] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\')
-- parameters: [7: bigint, 7: bigint, '!%': text]

-- Oracle
SELECT "projects"."name" FROM "projects" WHERE "projects"."customer_id" = ? AND "projects"."deleted_at" IS NULL UNION SELECT "tasks"."title" FROM "tasks" WHERE "tasks"."customer_id" = ? AND "tasks"."deleted_at" IS NULL AND (NOT ("tasks"."done" = 1) OR "tasks"."title" LIKE ? ESCAPE '\')
-- parameters: [7: bigint, 7: bigint, '!%': text]
