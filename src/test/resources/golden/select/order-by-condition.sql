-- select/order-by-condition: a condition as a key

-- PostgreSQL
SELECT "users"."email" FROM "users" ORDER BY "users"."age" >= ? DESC, "users"."id"
-- parameters: [18: integer]

-- CockroachDB
SELECT "users"."email" FROM "users" ORDER BY "users"."age" >= ? DESC NULLS FIRST, "users"."id" NULLS LAST
-- parameters: [18: integer]

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` ORDER BY CASE WHEN (`users`.`age` >= ?) IS NULL THEN 1 ELSE 0 END DESC, `users`.`age` >= ? DESC, `users`.`id`
-- parameters: [18: integer, 18: integer]

-- SQLite
SELECT "users"."email" FROM "users" ORDER BY "users"."age" >= ? DESC NULLS FIRST, "users"."id"
-- parameters: [18: integer]

-- SQL Server
SELECT [users].[email] FROM [users] ORDER BY CASE WHEN CASE WHEN [users].[age] >= ? THEN CAST(1 AS BIT) WHEN NOT ([users].[age] >= ?) THEN CAST(0 AS BIT) ELSE CAST(NULL AS BIT) END IS NULL THEN 1 ELSE 0 END DESC, CASE WHEN [users].[age] >= ? THEN CAST(1 AS BIT) WHEN NOT ([users].[age] >= ?) THEN CAST(0 AS BIT) ELSE CAST(NULL AS BIT) END DESC, [users].[id]
-- parameters: [18: integer, 18: integer, 18: integer, 18: integer]

-- Oracle
SELECT "users"."email" FROM "users" ORDER BY CASE WHEN "users"."age" >= ? THEN 1 WHEN NOT ("users"."age" >= ?) THEN 0 ELSE CAST(NULL AS NUMBER(1)) END DESC, "users"."id"
-- parameters: [18: integer, 18: integer]
