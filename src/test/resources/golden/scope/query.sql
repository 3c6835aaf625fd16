-- scope/query: conditions beside an OR of its own

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "projects"."id", "projects"."customer_id", "projects"."name", "projects"."deleted_at" FROM "projects" WHERE ("projects"."name" = ? OR "projects"."id" > ?) AND "projects"."customer_id" = ? AND "projects"."deleted_at" IS NULL
-- parameters: ['a': varchar(80), 1: bigint, 7: bigint]

-- MySQL, MariaDB
SELECT `projects`.`id`, `projects`.`customer_id`, `projects`.`name`, `projects`.`deleted_at` FROM `projects` WHERE (`projects`.`name` = ? OR `projects`.`id` > ?) AND `projects`.`customer_id` = ? AND `projects`.`deleted_at` IS NULL
-- parameters: ['a': varchar(80), 1: bigint, 7: bigint]

-- SQL Server
SELECT [projects].[id], [projects].[customer_id], [projects].[name], [projects].[deleted_at] FROM [projects] WHERE ([projects].[name] = ? OR [projects].[id] > ?) AND [projects].[customer_id] = ? AND [projects].[deleted_at] IS NULL
-- parameters: ['a': varchar(80), 1: bigint, 7: bigint]
