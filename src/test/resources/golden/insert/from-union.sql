-- insert/from-union: the rows of a combination

-- PostgreSQL, CockroachDB, SQLite
INSERT INTO "tags" ("name") SELECT "users"."email" FROM "users" WHERE "users"."id" = ? UNION SELECT coalesce("users"."nickname", ?) AS "c1" FROM "users" WHERE "users"."age" < ?
-- parameters: [1: bigint, 'none': varchar(100), 3: integer]

-- MySQL, MariaDB
INSERT INTO `tags` (`name`) SELECT `users`.`email` FROM `users` WHERE `users`.`id` = ? UNION SELECT COALESCE(`users`.`nickname`, ?) AS `c1` FROM `users` WHERE `users`.`age` < ?
-- parameters: [1: bigint, 'none': varchar(100), 3: integer]

-- SQL Server
INSERT INTO [tags] ([name]) SELECT [users].[email] FROM [users] WHERE [users].[id] = ? UNION SELECT COALESCE([users].[nickname], ?) AS [c1] FROM [users] WHERE [users].[age] < ?
-- parameters: [1: bigint, 'none': varchar(100), 3: integer]

-- Oracle
INSERT INTO "tags" ("name") SELECT "users"."email" FROM "users" WHERE "users"."id" = ? UNION SELECT COALESCE("users"."nickname", ?) AS "c1" FROM "users" WHERE "users"."age" < ?
-- parameters: [1: bigint, 'none': varchar(100), 3: integer]
