-- select/order-by-condition: a condition as a key

-- PostgreSQL, Oracle
SELECT "users"."email" FROM "users" ORDER BY "users"."age" >= ? DESC, "users"."id"
-- parameters: [18: integer]

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` ORDER BY `users`.`age` >= ? DESC, `users`.`id`
-- parameters: [18: integer]

-- SQLite
SELECT "users"."email" FROM "users" ORDER BY "users"."age" >= ? DESC NULLS FIRST, "users"."id" NULLS LAST
-- parameters: [18: integer]

-- SQL Server
SELECT [users].[email] FROM [users] ORDER BY [users].[age] >= ? DESC, [users].[id]
-- parameters: [18: integer]
