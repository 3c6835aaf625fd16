-- set/mixed: intersection does not bind tighter than said

-- PostgreSQL, CockroachDB
(SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? UNION SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\') INTERSECT SELECT "users"."email" FROM "users"
-- parameters: [18: integer, 'a%': text]

-- MySQL
SELECT `sided`.`home_city` FROM (SELECT `operand`.`home_city`, 1 AS `side` FROM (SELECT `users`.`home_city` FROM `users` WHERE `users`.`age` >= ? UNION SELECT `tags`.`name` FROM `tags` WHERE `tags`.`name` LIKE ? ESCAPE '\\') AS `operand` UNION ALL SELECT `users`.`email`, 2 AS `side` FROM `users`) AS `sided` GROUP BY `sided`.`home_city` HAVING MIN(`sided`.`side`) < MAX(`sided`.`side`)
-- parameters: [18: integer, 'a%': text]

-- MariaDB
(SELECT `users`.`home_city` FROM `users` WHERE `users`.`age` >= ? UNION SELECT `tags`.`name` FROM `tags` WHERE `tags`.`name` LIKE ? ESCAPE '\\') INTERSECT SELECT `users`.`email` FROM `users`
-- parameters: [18: integer, 'a%': text]

-- SQLite
SELECT * FROM (SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? UNION SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\') AS "arm" INTERSECT SELECT "users"."email" FROM "users"
-- parameters: [18: integer, 'a%': text]

-- SQL Server
SELECT * FROM (SELECT [users].[home_city] FROM [users] WHERE [users].[age] >= ? UNION SELECT [tags].[name] FROM [tags] WHERE [tags].[name] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\') AS [arm] INTERSECT SELECT [users].[email] FROM [users]
-- parameters: [18: integer, 'a%': text]

-- Oracle
SELECT * FROM (SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? UNION SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\') "arm" INTERSECT SELECT "users"."email" FROM "users"
-- parameters: [18: integer, 'a%': text]
