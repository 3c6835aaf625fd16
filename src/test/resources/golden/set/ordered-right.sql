-- set/ordered-right: a combination as the right side, with an order and a page

-- PostgreSQL
SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? UNION ALL (SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\' UNION SELECT "users"."email" FROM "users" ORDER BY "name" LIMIT ?)
-- parameters: [18: integer, 'a%': text, 2: bigint]

-- CockroachDB
SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? UNION ALL (SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\' UNION SELECT "users"."email" FROM "users" ORDER BY "name" NULLS LAST LIMIT ?)
-- parameters: [18: integer, 'a%': text, 2: bigint]

-- MySQL, MariaDB
SELECT `users`.`home_city` FROM `users` WHERE `users`.`age` >= ? UNION ALL (SELECT `unsorted`.`name` FROM (SELECT `tags`.`name` FROM `tags` WHERE `tags`.`name` LIKE ? ESCAPE '\\' UNION SELECT `users`.`email` FROM `users`) AS `unsorted` ORDER BY CASE WHEN `unsorted`.`name` IS NULL THEN 1 ELSE 0 END, `unsorted`.`name` LIMIT ?)
-- parameters: [18: integer, 'a%': text, 2: bigint]

-- SQLite
SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? UNION ALL SELECT * FROM (SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\' UNION SELECT "users"."email" FROM "users" ORDER BY "name" NULLS LAST LIMIT ?) AS "arm"
-- parameters: [18: integer, 'a%': text, 2: bigint]

-- SQL Server
SELECT [users].[home_city] FROM [users] WHERE [users].[age] >= ? UNION ALL SELECT * FROM (SELECT TOP (?) [unsorted].[name] FROM (SELECT [tags].[name] FROM [tags] WHERE [tags].[name] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\' UNION SELECT [users].[email] FROM [users]) AS [unsorted] ORDER BY CASE WHEN [unsorted].[name] IS NULL THEN 1 ELSE 0 END, [unsorted].[name]) AS [arm]
-- parameters: [18: integer, 2: bigint, 'a%': text]

-- Oracle
SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? UNION ALL SELECT * FROM (SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\' UNION SELECT "users"."email" FROM "users" ORDER BY "name" FETCH NEXT ? ROWS ONLY) "arm"
-- parameters: [18: integer, 'a%': text, 2: bigint]
