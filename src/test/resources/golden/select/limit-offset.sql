-- select/limit-offset: a page: parameters stand as the dialect has them

-- PostgreSQL, SQLite
SELECT "users"."email" FROM "users" WHERE "users"."age" >= ? ORDER BY "users"."id" LIMIT ? OFFSET ?
-- parameters: [18: integer, 10: bigint, 20: bigint]

-- CockroachDB
SELECT "users"."email" FROM "users" WHERE "users"."age" >= ? ORDER BY "users"."id" NULLS LAST LIMIT ? OFFSET ?
-- parameters: [18: integer, 10: bigint, 20: bigint]

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` WHERE `users`.`age` >= ? ORDER BY `users`.`id` LIMIT ? OFFSET ?
-- parameters: [18: integer, 10: bigint, 20: bigint]

-- SQL Server
SELECT [users].[email] FROM [users] WHERE [users].[age] >= ? ORDER BY [users].[id] OFFSET ? ROWS FETCH NEXT ? ROWS ONLY
-- parameters: [18: integer, 20: bigint, 10: bigint]

-- Oracle
SELECT "users"."email" FROM "users" WHERE "users"."age" >= ? ORDER BY "users"."id" OFFSET ? ROWS FETCH NEXT ? ROWS ONLY
-- parameters: [18: integer, 20: bigint, 10: bigint]
