-- update/own-table-joined: another table, and a query of the table that is changed

-- PostgreSQL, CockroachDB, SQLite
UPDATE "posts" SET "views" = "posts"."views" + ? FROM "users" WHERE "users"."id" = "posts"."author_id" AND "posts"."views" = (SELECT max("all"."views") AS "c1" FROM "posts" AS "all")
-- parameters: [1: integer]

-- MySQL, MariaDB
UPDATE `posts` CROSS JOIN `users` SET `posts`.`views` = `posts`.`views` + ? WHERE `users`.`id` = `posts`.`author_id` AND `posts`.`views` = (SELECT MAX(`all`.`views`) AS `c1` FROM (SELECT `all`.`views` FROM `posts` AS `all` LIMIT 9223372036854775807) AS `all`)
-- parameters: [1: integer]

-- SQL Server
UPDATE [posts] SET [views] = [posts].[views] + ? FROM [posts] AS [posts] CROSS JOIN [users] WHERE [users].[id] = [posts].[author_id] AND [posts].[views] = (SELECT MAX([all].[views]) AS [c1] FROM [posts] AS [all])
-- parameters: [1: integer]

-- Oracle
UPDATE "posts" SET "views" = "posts"."views" + ? WHERE EXISTS (SELECT 1 AS "found" FROM "users" WHERE "users"."id" = "posts"."author_id" AND "posts"."views" = (SELECT MAX("all"."views") AS "c1" FROM "posts" "all"))
-- parameters: [1: integer]
