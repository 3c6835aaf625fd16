-- update/aliased: the table under another name

-- PostgreSQL, CockroachDB, SQLite
UPDATE "users" AS "author" SET "age" = "author"."age" + ? WHERE "author"."active"
-- parameters: [1: integer]

-- MySQL, MariaDB
UPDATE `users` AS `author` SET `age` = `author`.`age` + ? WHERE `author`.`active`
-- parameters: [1: integer]

-- SQL Server
UPDATE [author] SET [age] = [author].[age] + ? FROM [users] AS [author] WHERE [author].[active] = CAST(1 AS BIT)
-- parameters: [1: integer]

-- Oracle
UPDATE "users" "author" SET "age" = "author"."age" + ? WHERE "author"."active" = 1
-- parameters: [1: integer]
