-- set/ordered-right-nulls-first: the same, in the order that has nulls first

-- PostgreSQL
SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? UNION ALL (SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\' UNION SELECT "users"."email" FROM "users" ORDER BY "name" NULLS FIRST LIMIT ?)
-- parameters: [18: integer, 'a%': text, 2: bigint]

-- CockroachDB
SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? UNION ALL (SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\' UNION SELECT "users"."email" FROM "users" ORDER BY "name" LIMIT ?)
-- parameters: [18: integer, 'a%': text, 2: bigint]

-- MySQL
SELECT `users`.`home_city` FROM `users` WHERE `users`.`age` >= ? UNION ALL SELECT * FROM (SELECT `tags`.`name` FROM `tags` WHERE `tags`.`name` LIKE ? ESCAPE '\\' UNION SELECT `users`.`email` FROM `users` ORDER BY `name` LIMIT ?) AS `arm`
-- parameters: [18: integer, 'a%': text, 2: bigint]

-- MariaDB
SELECT `users`.`home_city` FROM `users` WHERE `users`.`age` >= ? UNION ALL (SELECT `tags`.`name` FROM `tags` WHERE `tags`.`name` LIKE ? ESCAPE '\\' UNION SELECT `users`.`email` FROM `users` ORDER BY `name` LIMIT ?)
-- parameters: [18: integer, 'a%': text, 2: bigint]

-- SQLite
SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? UNION ALL SELECT * FROM (SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\' UNION SELECT "users"."email" FROM "users" ORDER BY "name" LIMIT ?) AS "arm"
-- parameters: [18: integer, 'a%': text, 2: bigint]

-- SQL Server
SELECT [users].[home_city] FROM [users] WHERE [users].[age] >= ? UNION ALL SELECT * FROM (SELECT TOP (?) * FROM (SELECT [tags].[name] FROM [tags] WHERE [tags].[name] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\' UNION SELECT [users].[email] FROM [users]) AS [united] ORDER BY [name]) AS [arm]
-- parameters: [18: integer, 2: bigint, 'a%': text]

-- Oracle
SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? UNION ALL SELECT * FROM (SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\' UNION SELECT "users"."email" FROM "users" ORDER BY "name" NULLS FIRST FETCH NEXT ? ROWS ONLY) "arm"
-- parameters: [18: integer, 'a%': text, 2: bigint]
