-- set/intersect: rows of both

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? INTERSECT SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\'
-- parameters: [18: integer, 'a%': text]

-- MySQL
SELECT CASE WHEN TRUE THEN `users`.`home_city` ELSE CAST(NULL AS CHAR) END AS `home_city` FROM `users` WHERE `users`.`age` >= ? INTERSECT SELECT CASE WHEN TRUE THEN `tags`.`name` ELSE CAST(NULL AS CHAR) END AS `name` FROM `tags` WHERE `tags`.`name` LIKE ? ESCAPE '\\'
-- parameters: [18: integer, 'a%': text]

-- MariaDB
SELECT `users`.`home_city` FROM `users` WHERE `users`.`age` >= ? INTERSECT SELECT `tags`.`name` FROM `tags` WHERE `tags`.`name` LIKE ? ESCAPE '\\'
-- parameters: [18: integer, 'a%': text]

-- SQL Server
SELECT [users].[home_city] FROM [users] WHERE [users].[age] >= ? INTERSECT SELECT [tags].[name] FROM [tags] WHERE [tags].[name] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\'
-- parameters: [18: integer, 'a%': text]
