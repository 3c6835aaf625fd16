-- scope/alias: of a table under another name

-- PostgreSQL, CockroachDB, SQLite
SELECT "t"."id", "t"."customer_id", "t"."project_id", "t"."title", "t"."done", "t"."deleted_at" FROM "tasks" AS "t" WHERE "t"."customer_id" = ? AND "t"."deleted_at" IS NULL AND (NOT ("t"."done") OR "t"."title" LIKE ? ESCAPE '\')
-- parameters: [7: bigint, '!%': text]

-- MySQL, MariaDB
SELECT `t`.`id`, `t`.`customer_id`, `t`.`project_id`, `t`.`title`, `t`.`done`, `t`.`deleted_at` FROM `tasks` AS `t` WHERE `t`.`customer_id` = ? AND `t`.`deleted_at` IS NULL AND (NOT (`t`.`done`) OR `t`.`title` LIKE ? ESCAPE '\\')
-- parameters: [7: bigint, '!%': text]

-- SQL Server
SELECT [t].[id], [t].[customer_id], [t].[project_id], [t].[title], [t].[done], [t].[deleted_at] FROM [tasks] AS [t] WHERE [t].[customer_id] = ? AND [t].[deleted_at] IS NULL AND (NOT ([t].[done] = CAST(1 AS BIT)) OR [t].[title] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\')
-- parameters: [7: bigint, '!%': text]

-- Oracle
SELECT "t"."id", "t"."customer_id", "t"."project_id", "t"."title", "t"."done", "t"."deleted_at" FROM "tasks" "t" WHERE "t"."customer_id" = ? AND "t"."deleted_at" IS NULL AND (NOT ("t"."done" = 1) OR "t"."title" LIKE ? ESCAPE '\')
-- parameters: [7: bigint, '!%': text]
