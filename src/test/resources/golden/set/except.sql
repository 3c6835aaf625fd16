-- set/except: rows of the first only

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? EXCEPT SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\'
-- parameters: [18: integer, 'a%': text]

-- MySQL
SELECT CASE WHEN TRUE THEN `users`.`home_city` ELSE CAST(NULL AS CHAR) END AS `home_city` FROM `users` WHERE `users`.`age` >= ? EXCEPT SELECT CASE WHEN TRUE THEN `tags`.`name` ELSE CAST(NULL AS CHAR) END AS `name` FROM `tags` WHERE `tags`.`name` LIKE ? ESCAPE '\\'
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
