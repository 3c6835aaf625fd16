-- update/own-table: a query of the table that is changed

-- PostgreSQL, CockroachDB, SQLite
UPDATE "users" SET "age" = (SELECT max("others"."age") AS "c1" FROM "users" AS "others") WHERE "users"."id" IN (SELECT "young"."id" FROM "users" AS "young" WHERE "young"."age" < ?)
-- parameters: [18: integer]

-- MySQL, MariaDB
UPDATE `users` SET `age` = (SELECT MAX(`others`.`age`) AS `c1` FROM (SELECT `others`.`age` FROM `users` AS `others` LIMIT 9223372036854775807) AS `others`) WHERE `users`.`id` IN (SELECT `young`.`id` FROM (SELECT `young`.`id`, `young`.`age` FROM `users` AS `young` LIMIT 9223372036854775807) AS `young` WHERE `young`.`age` < ?)
-- parameters: [18: integer]

-- SQL Server
UPDATE [users] SET [age] = (SELECT MAX([others].[age]) AS [c1] FROM [users] AS [others]) WHERE [users].[id] IN (SELECT [young].[id] FROM [users] AS [young] WHERE [young].[age] < ?)
-- parameters: [18: integer]

-- Oracle
UPDATE "users" SET "age" = (SELECT MAX("others"."age") AS "c1" FROM "users" "others") WHERE "users"."id" IN (SELECT "young"."id" FROM "users" "young" WHERE "young"."age" < ?)
-- parameters: [18: integer]
