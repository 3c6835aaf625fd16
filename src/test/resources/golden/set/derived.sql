-- set/derived: a combination in the place of a table

-- PostgreSQL, CockroachDB, SQLite
SELECT count(*) AS "c1" FROM (SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? UNION SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\') AS "names"
-- parameters: [18: integer, 'a%': text]

-- MySQL, MariaDB
SELECT COUNT(*) AS `c1` FROM (SELECT `users`.`home_city` FROM `users` WHERE `users`.`age` >= ? UNION SELECT `tags`.`name` FROM `tags` WHERE `tags`.`name` LIKE ? ESCAPE '\\') AS `names`
-- parameters: [18: integer, 'a%': text]

-- SQL Server
SELECT COUNT_BIG(*) AS [c1] FROM (SELECT [users].[home_city] FROM [users] WHERE [users].[age] >= ? UNION SELECT [tags].[name] FROM [tags] WHERE [tags].[name] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\') AS [names]
-- parameters: [18: integer, 'a%': text]

-- Oracle
SELECT COUNT(*) AS "c1" FROM (SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? UNION SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\') "names"
-- parameters: [18: integer, 'a%': text]
