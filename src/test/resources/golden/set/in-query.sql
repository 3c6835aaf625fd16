-- set/in-query: a combination inside a condition

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."id" FROM "users" WHERE "users"."home_city" IN (SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? INTERSECT SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\')
-- parameters: [18: integer, 'a%': text]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`home_city` IN (SELECT `users`.`home_city` FROM `users` WHERE `users`.`age` >= ? INTERSECT SELECT `tags`.`name` FROM `tags` WHERE `tags`.`name` LIKE ? ESCAPE '\\')
-- parameters: [18: integer, 'a%': text]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE [users].[home_city] IN (SELECT [users].[home_city] FROM [users] WHERE [users].[age] >= ? INTERSECT SELECT [tags].[name] FROM [tags] WHERE [tags].[name] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\')
-- parameters: [18: integer, 'a%': text]
