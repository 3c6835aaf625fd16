-- set/limited-arms: an order and page of each arm

-- PostgreSQL
(SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? ORDER BY "users"."id" LIMIT ?) UNION ALL (SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\' ORDER BY "tags"."id" DESC LIMIT ?)
-- parameters: [18: integer, 3: bigint, 'a%': text, 2: bigint]

-- CockroachDB
(SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? ORDER BY "users"."id" NULLS LAST LIMIT ?) UNION ALL (SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\' ORDER BY "tags"."id" DESC NULLS FIRST LIMIT ?)
-- parameters: [18: integer, 3: bigint, 'a%': text, 2: bigint]

-- MySQL, MariaDB
(SELECT `users`.`home_city` FROM `users` WHERE `users`.`age` >= ? ORDER BY `users`.`id` LIMIT ?) UNION ALL (SELECT `tags`.`name` FROM `tags` WHERE `tags`.`name` LIKE ? ESCAPE '\\' ORDER BY `tags`.`id` DESC LIMIT ?)
-- parameters: [18: integer, 3: bigint, 'a%': text, 2: bigint]

-- SQLite
SELECT * FROM (SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? ORDER BY "users"."id" LIMIT ?) AS "arm" UNION ALL SELECT * FROM (SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\' ORDER BY "tags"."id" DESC LIMIT ?) AS "arm"
-- parameters: [18: integer, 3: bigint, 'a%': text, 2: bigint]

-- SQL Server
SELECT * FROM (SELECT TOP (?) [users].[home_city] FROM [users] WHERE [users].[age] >= ? ORDER BY [users].[id]) AS [arm] UNION ALL SELECT * FROM (SELECT TOP (?) [tags].[name] FROM [tags] WHERE [tags].[name] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\' ORDER BY [tags].[id] DESC) AS [arm]
-- parameters: [3: bigint, 18: integer, 2: bigint, 'a%': text]

-- Oracle
SELECT * FROM (SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? ORDER BY "users"."id" FETCH NEXT ? ROWS ONLY) "arm" UNION ALL SELECT * FROM (SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\' ORDER BY "tags"."id" DESC FETCH NEXT ? ROWS ONLY) "arm"
-- parameters: [18: integer, 3: bigint, 'a%': text, 2: bigint]
