-- cte/recursive-texts: a text that grows with each level

-- PostgreSQL
WITH RECURSIVE "paths" ("id", "name") AS (SELECT "categories"."id", CAST("categories"."name" AS text) AS "name" FROM "categories" WHERE "categories"."parent_id" IS NULL UNION ALL SELECT "categories"."id", CAST(("paths"."name" || ?) || "categories"."name" AS text) AS "c2" FROM "categories" JOIN "paths" ON "categories"."parent_id" = "paths"."id") SELECT "paths"."id", "paths"."name" FROM "paths" ORDER BY "paths"."id"
-- parameters: ['/': text]

-- CockroachDB
WITH RECURSIVE "paths" ("id", "name") AS (SELECT "categories"."id", CAST("categories"."name" AS text) AS "name" FROM "categories" WHERE "categories"."parent_id" IS NULL UNION ALL SELECT "categories"."id", CAST(("paths"."name" || ?) || "categories"."name" AS text) AS "c2" FROM "categories" JOIN "paths" ON "categories"."parent_id" = "paths"."id") SELECT "paths"."id", "paths"."name" FROM "paths" ORDER BY "paths"."id" NULLS LAST
-- parameters: ['/': text]

-- MySQL, MariaDB
WITH RECURSIVE `paths` (`id`, `name`) AS (SELECT `categories`.`id`, CAST(`categories`.`name` AS CHAR(1000000)) AS `name` FROM `categories` WHERE `categories`.`parent_id` IS NULL UNION ALL SELECT `categories`.`id`, CONCAT(CONCAT(`paths`.`name`, ?), `categories`.`name`) AS `c2` FROM `categories` JOIN `paths` ON `categories`.`parent_id` = `paths`.`id`) SELECT `paths`.`id`, `paths`.`name` FROM `paths` ORDER BY `paths`.`id`
-- parameters: ['/': text]

-- SQLite
WITH RECURSIVE "paths" ("id", "name") AS (SELECT "categories"."id", "categories"."name" FROM "categories" WHERE "categories"."parent_id" IS NULL UNION ALL SELECT "categories"."id", ("paths"."name" || ?) || "categories"."name" AS "c2" FROM "categories" JOIN "paths" ON "categories"."parent_id" = "paths"."id") SELECT "paths"."id", "paths"."name" FROM "paths" ORDER BY "paths"."id"
-- parameters: ['/': text]

-- SQL Server
WITH [paths] ([id], [name]) AS (SELECT [categories].[id], CAST([categories].[name] AS NVARCHAR(MAX)) AS [name] FROM [categories] WHERE [categories].[parent_id] IS NULL UNION ALL SELECT [categories].[id], CAST(CAST(CAST([paths].[name] AS NVARCHAR(MAX)) + ? AS NVARCHAR(MAX)) + [categories].[name] AS NVARCHAR(MAX)) AS [c2] FROM [categories] JOIN [paths] ON [categories].[parent_id] = [paths].[id]) SELECT [paths].[id], [paths].[name] FROM [paths] ORDER BY [paths].[id] OPTION (MAXRECURSION 0)
-- parameters: ['/': text]

-- Oracle
WITH "paths" ("id", "name") AS (SELECT "categories"."id", CAST("categories"."name" AS VARCHAR2(4000)) AS "name" FROM "categories" WHERE "categories"."parent_id" IS NULL UNION ALL SELECT "categories"."id", CAST(("paths"."name" || ?) || "categories"."name" AS VARCHAR2(4000)) AS "c2" FROM "categories" JOIN "paths" ON "categories"."parent_id" = "paths"."id") SELECT "paths"."id", "paths"."name" FROM "paths" ORDER BY "paths"."id"
-- parameters: ['/': text]
