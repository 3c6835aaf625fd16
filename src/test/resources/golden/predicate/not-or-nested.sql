-- predicate/not-or-nested: negations on several levels

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."id" FROM "users" WHERE NOT ("users"."active" OR NOT ("users"."age" < ? AND "users"."nickname" IS NULL))
-- parameters: [18: integer]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE NOT (`users`.`active` OR NOT (`users`.`age` < ? AND `users`.`nickname` IS NULL))
-- parameters: [18: integer]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE NOT ([users].[active] = CAST(1 AS BIT) OR NOT ([users].[age] < ? AND [users].[nickname] IS NULL))
-- parameters: [18: integer]

-- Oracle
SELECT "users"."id" FROM "users" WHERE NOT ("users"."active" = 1 OR NOT ("users"."age" < ? AND "users"."nickname" IS NULL))
-- parameters: [18: integer]
