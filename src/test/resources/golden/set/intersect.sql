-- set/intersect: rows of both

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? INTERSECT SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\'
-- parameters: [18: integer, 'a%': text]

-- MySQL
SELECT `sided`.`home_city` FROM (SELECT `users`.`home_city`, 1 AS `side` FROM `users` WHERE `users`.`age` >= ? UNION ALL SELECT `tags`.`name`, 2 AS `side` FROM `tags` WHERE `tags`.`name` LIKE ? ESCAPE '\\') AS `sided` GROUP BY `sided`.`home_city` HAVING MIN(`sided`.`side`) < MAX(`sided`.`side`)
-- parameters: [18: integer, 'a%': text]

-- MariaDB
SELECT `users`.`home_city` FROM `users` WHERE `users`.`age` >= ? INTERSECT SELECT `tags`.`name` FROM `tags` WHERE `tags`.`name` LIKE ? ESCAPE '\\'
-- parameters: [18: integer, 'a%': text]

-- SQL Server
SELECT [users].[home_city] FROM [users] WHERE [users].[age] >= ? INTERSECT SELECT [tags].[name] FROM [tags] WHERE [tags].[name] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\'
-- parameters: [18: integer, 'a%': text]
