-- update/own-table: a query of the table that is changed

-- PostgreSQL, SQLite
UPDATE "users" SET "age" = (SELECT max("others"."age") AS "c1" FROM "users" AS "others") WHERE "users"."id" IN (SELECT "young"."id" FROM "users" AS "young" WHERE "young"."age" < ?)
-- parameters: [18: integer]

-- MySQL, MariaDB
UPDATE `users` SET `age` = (SELECT MAX(`others`.`age`) AS `c1` FROM `users` AS `others`) WHERE `users`.`id` IN (SELECT `young`.`id` FROM `users` AS `young` WHERE `young`.`age` < ?)
-- parameters: [18: integer]

-- SQL Server
UPDATE [users] SET [age] = (SELECT MAX([others].[age]) AS [c1] FROM [users] AS [others]) WHERE [users].[id] IN (SELECT [young].[id] FROM [users] AS [young] WHERE [young].[age] < ?)
-- parameters: [18: integer]

-- Oracle
UPDATE "users" SET "age" = (SELECT MAX("others"."age") AS "c1" FROM "users" "others") WHERE "users"."id" IN (SELECT "young"."id" FROM "users" "young" WHERE "young"."age" < ?)
-- parameters: [18: integer]
