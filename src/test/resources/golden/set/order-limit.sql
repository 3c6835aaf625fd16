-- set/order-limit: the order and page of the whole

-- PostgreSQL
SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? UNION SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\' ORDER BY "home_city" DESC LIMIT ? OFFSET ?
-- parameters: [18: integer, 'a%': text, 10: bigint, 2: bigint]

-- CockroachDB, SQLite
SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? UNION SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\' ORDER BY "home_city" DESC NULLS FIRST LIMIT ? OFFSET ?
-- parameters: [18: integer, 'a%': text, 10: bigint, 2: bigint]

-- MySQL, MariaDB
SELECT `unsorted`.`home_city` FROM (SELECT `users`.`home_city` FROM `users` WHERE `users`.`age` >= ? UNION SELECT `tags`.`name` FROM `tags` WHERE `tags`.`name` LIKE ? ESCAPE '\\') AS `unsorted` ORDER BY CASE WHEN `unsorted`.`home_city` IS NULL THEN 1 ELSE 0 END DESC, `unsorted`.`home_city` DESC LIMIT ? OFFSET ?
-- parameters: [18: integer, 'a%': text, 10: bigint, 2: bigint]

-- SQL Server
SELECT [unsorted].[home_city] FROM (SELECT [users].[home_city] FROM [users] WHERE [users].[age] >= ? UNION SELECT [tags].[name] FROM [tags] WHERE [tags].[name] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\') AS [unsorted] ORDER BY CASE WHEN [unsorted].[home_city] IS NULL THEN 1 ELSE 0 END DESC, [unsorted].[home_city] DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY
-- parameters: [18: integer, 'a%': text, 2: bigint, 10: bigint]

-- Oracle
SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? UNION SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\' ORDER BY "home_city" DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY
-- parameters: [18: integer, 'a%': text, 2: bigint, 10: bigint]
