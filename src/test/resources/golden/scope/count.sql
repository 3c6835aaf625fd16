-- scope/count: of the related rows of each row

-- PostgreSQL, CockroachDB, SQLite
SELECT (SELECT count(*) AS "c1" FROM "tasks" WHERE "tasks"."project_id" = "projects"."id" AND "tasks"."customer_id" = ? AND "tasks"."deleted_at" IS NULL AND (NOT ("tasks"."done") OR "tasks"."title" LIKE ? ESCAPE '\')) AS "c1" FROM "projects" WHERE "projects"."customer_id" = ? AND "projects"."deleted_at" IS NULL
-- parameters: [7: bigint, '!%': text, 7: bigint]

-- MySQL, MariaDB
SELECT (SELECT COUNT(*) AS `c1` FROM `tasks` WHERE `tasks`.`project_id` = `projects`.`id` AND `tasks`.`customer_id` = ? AND `tasks`.`deleted_at` IS NULL AND (NOT (`tasks`.`done`) OR `tasks`.`title` LIKE ? ESCAPE '\\')) AS `c1` FROM `projects` WHERE `projects`.`customer_id` = ? AND `projects`.`deleted_at` IS NULL
-- parameters: [7: bigint, '!%': text, 7: bigint]

-- SQL Server
SELECT (SELECT COUNT_BIG(*) AS [c1] FROM [tasks] WHERE [tasks].[project_id] = [projects].[id] AND [tasks].[customer_id] = ? AND [tasks].[deleted_at] IS NULL AND (NOT ([tasks].[done] = CAST(1 AS BIT)) OR [tasks].[title] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\')) AS [c1] FROM [projects] WHERE [projects].[customer_id] = ? AND [projects].[deleted_at] IS NULL
-- parameters: [7: bigint, '!%': text, 7: bigint]

-- Oracle
SELECT (SELECT COUNT(*) AS "c1" FROM "tasks" WHERE "tasks"."project_id" = "projects"."id" AND "tasks"."customer_id" = ? AND "tasks"."deleted_at" IS NULL AND (NOT ("tasks"."done" = 1) OR "tasks"."title" LIKE ? ESCAPE '\')) AS "c1" FROM "projects" WHERE "projects"."customer_id" = ? AND "projects"."deleted_at" IS NULL
-- parameters: [7: bigint, '!%': text, 7: bigint]
