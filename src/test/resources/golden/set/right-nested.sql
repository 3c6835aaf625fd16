-- set/right-nested: a combination as the right side

-- PostgreSQL, CockroachDB
SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? EXCEPT (SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\' UNION SELECT "users"."email" FROM "users")
-- parameters: [18: integer, 'a%': text]

-- MySQL
SELECT `sided`.`home_city` FROM (SELECT `users`.`home_city`, 1 AS `side` FROM `users` WHERE `users`.`age` >= ? UNION ALL SELECT `operand`.`name`, 2 AS `side` FROM (SELECT `tags`.`name` FROM `tags` WHERE `tags`.`name` LIKE ? ESCAPE '\\' UNION SELECT `users`.`email` FROM `users`) AS `operand`) AS `sided` GROUP BY `sided`.`home_city` HAVING MAX(`sided`.`side`) = 1
-- parameters: [18: integer, 'a%': text]

-- MariaDB
SELECT `users`.`home_city` FROM `users` WHERE `users`.`age` >= ? EXCEPT (SELECT `tags`.`name` FROM `tags` WHERE `tags`.`name` LIKE ? ESCAPE '\\' UNION SELECT `users`.`email` FROM `users`)
-- parameters: [18: integer, 'a%': text]

-- SQLite
SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? EXCEPT SELECT * FROM (SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\' UNION SELECT "users"."email" FROM "users") AS "arm"
-- parameters: [18: integer, 'a%': text]

-- SQL Server
SELECT [users].[home_city] FROM [users] WHERE [users].[age] >= ? EXCEPT SELECT * FROM (SELECT [tags].[name] FROM [tags] WHERE [tags].[name] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\' UNION SELECT [users].[email] FROM [users]) AS [arm]
-- parameters: [18: integer, 'a%': text]

-- Oracle
SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? MINUS SELECT * FROM (SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\' UNION SELECT "users"."email" FROM "users") "arm"
-- parameters: [18: integer, 'a%': text]
