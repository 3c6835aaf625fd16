-- cte/recursive-depth: no deeper than so many levels

-- PostgreSQL, CockroachDB, SQLite
WITH RECURSIVE "below" ("id", "parent_id", "name", "below_depth") AS (SELECT "categories"."id", "categories"."parent_id", "categories"."name", 1 AS "below_depth" FROM "categories" WHERE "categories"."parent_id" IS NULL UNION ALL SELECT "categories"."id", "categories"."parent_id", "categories"."name", "below"."below_depth" + 1 AS "below_depth" FROM "categories" JOIN "below" ON "categories"."parent_id" = "below"."id" WHERE "below"."below_depth" < ?) SELECT "below"."id", "below"."parent_id", "below"."name" FROM "below"
-- parameters: [5: integer]

-- MySQL, MariaDB
WITH RECURSIVE `below` (`id`, `parent_id`, `name`, `below_depth`) AS (SELECT `categories`.`id`, `categories`.`parent_id`, CAST(`categories`.`name` AS CHAR(1000000)) AS `name`, 1 AS `below_depth` FROM `categories` WHERE `categories`.`parent_id` IS NULL UNION ALL SELECT `categories`.`id`, `categories`.`parent_id`, `categories`.`name`, `below`.`below_depth` + 1 AS `below_depth` FROM `categories` JOIN `below` ON `categories`.`parent_id` = `below`.`id` WHERE `below`.`below_depth` < ?) SELECT `below`.`id`, `below`.`parent_id`, `below`.`name` FROM `below`
-- parameters: [5: integer]

-- SQL Server
WITH [below] ([id], [parent_id], [name], [below_depth]) AS (SELECT [categories].[id], [categories].[parent_id], [categories].[name], 1 AS [below_depth] FROM [categories] WHERE [categories].[parent_id] IS NULL UNION ALL SELECT [categories].[id], [categories].[parent_id], [categories].[name], [below].[below_depth] + 1 AS [below_depth] FROM [categories] JOIN [below] ON [categories].[parent_id] = [below].[id] WHERE [below].[below_depth] < ?) SELECT [below].[id], [below].[parent_id], [below].[name] FROM [below] OPTION (MAXRECURSION 0)
-- parameters: [5: integer]

-- Oracle
WITH "below" ("id", "parent_id", "name", "below_depth") AS (SELECT "categories"."id", "categories"."parent_id", "categories"."name", 1 AS "below_depth" FROM "categories" WHERE "categories"."parent_id" IS NULL UNION ALL SELECT "categories"."id", "categories"."parent_id", "categories"."name", "below"."below_depth" + 1 AS "below_depth" FROM "categories" JOIN "below" ON "categories"."parent_id" = "below"."id" WHERE "below"."below_depth" < ?) SELECT "below"."id", "below"."parent_id", "below"."name" FROM "below"
-- parameters: [5: integer]
