-- set/intersect-all: rows of both, as often as in both

-- PostgreSQL, CockroachDB
SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? INTERSECT ALL SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\'
-- parameters: [18: integer, 'a%': text]

-- MySQL
SELECT `numbered`.`home_city` FROM (SELECT `sided`.`home_city`, `sided`.`number` FROM (SELECT `counted`.`home_city`, ROW_NUMBER() OVER (PARTITION BY `counted`.`home_city` ORDER BY CASE WHEN `counted`.`home_city` IS NULL THEN 1 ELSE 0 END, `counted`.`home_city`) AS `number`, 1 AS `side` FROM (SELECT `users`.`home_city` FROM `users` WHERE `users`.`age` >= ?) AS `counted` UNION ALL SELECT `counted_2`.`name`, ROW_NUMBER() OVER (PARTITION BY `counted_2`.`name` ORDER BY CASE WHEN `counted_2`.`name` IS NULL THEN 1 ELSE 0 END, `counted_2`.`name`) AS `number`, 2 AS `side` FROM (SELECT `tags`.`name` FROM `tags` WHERE `tags`.`name` LIKE ? ESCAPE '\\') AS `counted_2`) AS `sided` GROUP BY `sided`.`home_city`, `sided`.`number` HAVING MIN(`sided`.`side`) < MAX(`sided`.`side`)) AS `numbered`
-- parameters: [18: integer, 'a%': text]

-- MariaDB
SELECT `users`.`home_city` FROM `users` WHERE `users`.`age` >= ? INTERSECT ALL SELECT `tags`.`name` FROM `tags` WHERE `tags`.`name` LIKE ? ESCAPE '\\'
-- parameters: [18: integer, 'a%': text]

-- SQLite
SELECT "numbered"."home_city" FROM (SELECT "counted"."home_city", row_number() OVER (PARTITION BY "counted"."home_city" ORDER BY "counted"."home_city" NULLS LAST) AS "number" FROM (SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ?) AS "counted" INTERSECT SELECT "counted_2"."name", row_number() OVER (PARTITION BY "counted_2"."name" ORDER BY "counted_2"."name" NULLS LAST) AS "number" FROM (SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\') AS "counted_2") AS "numbered"
-- parameters: [18: integer, 'a%': text]

-- SQL Server
SELECT [numbered].[home_city] FROM (SELECT [counted].[home_city], ROW_NUMBER() OVER (PARTITION BY [counted].[home_city] ORDER BY CASE WHEN [counted].[home_city] IS NULL THEN 1 ELSE 0 END, [counted].[home_city]) AS [number] FROM (SELECT [users].[home_city] FROM [users] WHERE [users].[age] >= ?) AS [counted] INTERSECT SELECT [counted_2].[name], ROW_NUMBER() OVER (PARTITION BY [counted_2].[name] ORDER BY CASE WHEN [counted_2].[name] IS NULL THEN 1 ELSE 0 END, [counted_2].[name]) AS [number] FROM (SELECT [tags].[name] FROM [tags] WHERE [tags].[name] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\') AS [counted_2]) AS [numbered]
-- parameters: [18: integer, 'a%': text]

-- Oracle
SELECT "numbered"."home_city" FROM (SELECT "counted"."home_city", ROW_NUMBER() OVER (PARTITION BY "counted"."home_city" ORDER BY "counted"."home_city") AS "number" FROM (SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ?) "counted" INTERSECT SELECT "counted_2"."name", ROW_NUMBER() OVER (PARTITION BY "counted_2"."name" ORDER BY "counted_2"."name") AS "number" FROM (SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\') "counted_2") "numbered"
-- parameters: [18: integer, 'a%': text]
