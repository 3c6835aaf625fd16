-- set/except: rows of the first only

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? EXCEPT SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\'
-- parameters: [18: integer, 'a%': text]

-- MySQL
SELECT `sided`.`home_city` FROM (SELECT `users`.`home_city`, 1 AS `side` FROM `users` WHERE `users`.`age` >= ? UNION ALL SELECT `tags`.`name`, 2 AS `side` FROM `tags` WHERE `tags`.`name` LIKE ? ESCAPE '\\') AS `sided` GROUP BY `sided`.`home_city` HAVING MAX(`sided`.`side`) = 1
-- parameters: [18: integer, 'a%': text]

-- MariaDB
SELECT `users`.`home_city` FROM `users` WHERE `users`.`age` >= ? EXCEPT SELECT `tags`.`name` FROM `tags` WHERE `tags`.`name` LIKE ? ESCAPE '\\'
-- parameters: [18: integer, 'a%': text]

-- SQL Server
SELECT [users].[home_city] FROM [users] WHERE [users].[age] >= ? EXCEPT SELECT [tags].[name] FROM [tags] WHERE [tags].[name] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\'
-- parameters: [18: integer, 'a%': text]

-- Oracle
SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? MINUS SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\'
-- parameters: [18: integer, 'a%': text]
