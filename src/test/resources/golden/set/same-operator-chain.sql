-- set/same-operator-chain: the same operator from left to right

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? UNION SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\' UNION SELECT "users"."email" FROM "users"
-- parameters: [18: integer, 'a%': text]

-- MySQL, MariaDB
SELECT `users`.`home_city` FROM `users` WHERE `users`.`age` >= ? UNION SELECT `tags`.`name` FROM `tags` WHERE `tags`.`name` LIKE ? ESCAPE '\\' UNION SELECT `users`.`email` FROM `users`
-- parameters: [18: integer, 'a%': text]

-- SQL Server
SELECT [users].[home_city] FROM [users] WHERE [users].[age] >= ? UNION SELECT [tags].[name] FROM [tags] WHERE [tags].[name] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\' UNION SELECT [users].[email] FROM [users]
-- parameters: [18: integer, 'a%': text]
