-- cte/recursive: a tree from its roots down

-- PostgreSQL, SQLite
WITH RECURSIVE "below" ("id", "parent_id", "name") AS (SELECT "categories"."id", "categories"."parent_id", "categories"."name" FROM "categories" WHERE "categories"."parent_id" IS NULL UNION ALL SELECT "categories"."id", "categories"."parent_id", "categories"."name" FROM "categories" JOIN "below" ON "categories"."parent_id" = "below"."id") SELECT "below"."id", "below"."parent_id", "below"."name" FROM "below" ORDER BY "below"."name"
-- parameters: []

-- CockroachDB
WITH RECURSIVE "below" ("id", "parent_id", "name") AS (SELECT "categories"."id", "categories"."parent_id", "categories"."name" FROM "categories" WHERE "categories"."parent_id" IS NULL UNION ALL SELECT "categories"."id", "categories"."parent_id", "categories"."name" FROM "categories" JOIN "below" ON "categories"."parent_id" = "below"."id") SELECT "below"."id", "below"."parent_id", "below"."name" FROM "below" ORDER BY "below"."name" NULLS LAST
-- parameters: []

-- MySQL, MariaDB
WITH RECURSIVE `below` (`id`, `parent_id`, `name`) AS (SELECT `categories`.`id`, `categories`.`parent_id`, CAST(`categories`.`name` AS CHAR(1000000)) AS `name` FROM `categories` WHERE `categories`.`parent_id` IS NULL UNION ALL SELECT `categories`.`id`, `categories`.`parent_id`, `categories`.`name` FROM `categories` JOIN `below` ON `categories`.`parent_id` = `below`.`id`) SELECT `below`.`id`, `below`.`parent_id`, `below`.`name` FROM `below` ORDER BY `below`.`name`
-- parameters: []

-- SQL Server
WITH [below] ([id], [parent_id], [name]) AS (SELECT [categories].[id], [categories].[parent_id], [categories].[name] FROM [categories] WHERE [categories].[parent_id] IS NULL UNION ALL SELECT [categories].[id], [categories].[parent_id], [categories].[name] FROM [categories] JOIN [below] ON [categories].[parent_id] = [below].[id]) SELECT [below].[id], [below].[parent_id], [below].[name] FROM [below] ORDER BY [below].[name] OPTION (MAXRECURSION 0)
-- parameters: []

-- Oracle
WITH "below" ("id", "parent_id", "name") AS (SELECT "categories"."id", "categories"."parent_id", "categories"."name" FROM "categories" WHERE "categories"."parent_id" IS NULL UNION ALL SELECT "categories"."id", "categories"."parent_id", "categories"."name" FROM "categories" JOIN "below" ON "categories"."parent_id" = "below"."id") SELECT "below"."id", "below"."parent_id", "below"."name" FROM "below" ORDER BY "below"."name"
-- parameters: []
