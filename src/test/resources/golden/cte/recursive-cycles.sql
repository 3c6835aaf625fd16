-- cte/recursive-cycles: without going in circles

-- PostgreSQL
WITH RECURSIVE "below" ("id", "parent_id", "name", "below_way") AS (SELECT "categories"."id", "categories"."parent_id", "categories"."name", CAST('/' || CAST("categories"."id" AS text) || '/' AS text) AS "below_way" FROM "categories" WHERE "categories"."parent_id" IS NULL UNION ALL SELECT "categories"."id", "categories"."parent_id", "categories"."name", "below"."below_way" || CAST("categories"."id" AS text) || '/' AS "below_way" FROM "categories" JOIN "below" ON "categories"."parent_id" = "below"."id" WHERE strpos("below"."below_way", ('/' || CAST("categories"."id" AS text) || '/')) = 0) SELECT "below"."id", "below"."parent_id", "below"."name" FROM "below"
-- parameters: []

-- MySQL, MariaDB
WITH RECURSIVE `below` (`id`, `parent_id`, `name`, `below_way`) AS (SELECT `categories`.`id`, `categories`.`parent_id`, `categories`.`name`, CAST(CONCAT('/', CAST(`categories`.`id` AS CHAR), '/') AS CHAR) AS `below_way` FROM `categories` WHERE `categories`.`parent_id` IS NULL UNION ALL SELECT `categories`.`id`, `categories`.`parent_id`, `categories`.`name`, CONCAT(`below`.`below_way`, CAST(`categories`.`id` AS CHAR), '/') AS `below_way` FROM `categories` JOIN `below` ON `categories`.`parent_id` = `below`.`id` WHERE LOCATE(CONCAT('/', CAST(`categories`.`id` AS CHAR), '/'), `below`.`below_way`) = 0) SELECT `below`.`id`, `below`.`parent_id`, `below`.`name` FROM `below`
-- parameters: []

-- SQLite
WITH RECURSIVE "below" ("id", "parent_id", "name", "below_way") AS (SELECT "categories"."id", "categories"."parent_id", "categories"."name", CAST('/' || CAST("categories"."id" AS TEXT) || '/' AS TEXT) AS "below_way" FROM "categories" WHERE "categories"."parent_id" IS NULL UNION ALL SELECT "categories"."id", "categories"."parent_id", "categories"."name", "below"."below_way" || CAST("categories"."id" AS TEXT) || '/' AS "below_way" FROM "categories" JOIN "below" ON "categories"."parent_id" = "below"."id" WHERE instr("below"."below_way", ('/' || CAST("categories"."id" AS TEXT) || '/')) = 0) SELECT "below"."id", "below"."parent_id", "below"."name" FROM "below"
-- parameters: []

-- SQL Server
WITH [below] ([id], [parent_id], [name], [below_way]) AS (SELECT [categories].[id], [categories].[parent_id], [categories].[name], CAST(N'/' + CAST([categories].[id] AS NVARCHAR(MAX)) + N'/' AS NVARCHAR(MAX)) AS [below_way] FROM [categories] WHERE [categories].[parent_id] IS NULL UNION ALL SELECT [categories].[id], [categories].[parent_id], [categories].[name], [below].[below_way] + CAST([categories].[id] AS NVARCHAR(MAX)) + N'/' AS [below_way] FROM [categories] JOIN [below] ON [categories].[parent_id] = [below].[id] WHERE CASE WHEN CHARINDEX((N'/' + CAST([categories].[id] AS NVARCHAR(MAX)) + N'/'), [below].[below_way] COLLATE Latin1_General_100_BIN2) > 0 THEN LEN((LEFT([below].[below_way] COLLATE Latin1_General_100_BIN2, CHARINDEX((N'/' + CAST([categories].[id] AS NVARCHAR(MAX)) + N'/'), [below].[below_way] COLLATE Latin1_General_100_BIN2) - 1) + N'x') COLLATE Latin1_General_100_CI_AS_SC) WHEN CHARINDEX((N'/' + CAST([categories].[id] AS NVARCHAR(MAX)) + N'/'), [below].[below_way] COLLATE Latin1_General_100_BIN2) = 0 THEN CASE WHEN DATALENGTH((N'/' + CAST([categories].[id] AS NVARCHAR(MAX)) + N'/')) = 0 THEN 1 ELSE 0 END END = 0) SELECT [below].[id], [below].[parent_id], [below].[name] FROM [below] OPTION (MAXRECURSION 0)
-- parameters: []

-- Oracle
WITH "below" ("id", "parent_id", "name", "below_way") AS (SELECT "categories"."id", "categories"."parent_id", "categories"."name", CAST('/' || CAST("categories"."id" AS VARCHAR2(4000)) || '/' AS VARCHAR2(4000)) AS "below_way" FROM "categories" WHERE "categories"."parent_id" IS NULL UNION ALL SELECT "categories"."id", "categories"."parent_id", "categories"."name", "below"."below_way" || CAST("categories"."id" AS VARCHAR2(4000)) || '/' AS "below_way" FROM "categories" JOIN "below" ON "categories"."parent_id" = "below"."id" WHERE INSTR("below"."below_way", ('/' || CAST("categories"."id" AS VARCHAR2(4000)) || '/')) = 0) SELECT "below"."id", "below"."parent_id", "below"."name" FROM "below"
-- parameters: []
