-- predicate/comparison-of-comparisons: predicates as values of an equality

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."id" FROM "users" WHERE ("users"."age" >= ?) = ("users"."balance" IS NULL)
-- parameters: [18: integer]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE (`users`.`age` >= ?) = (`users`.`balance` IS NULL)
-- parameters: [18: integer]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE CASE WHEN [users].[age] >= ? THEN CAST(1 AS BIT) WHEN NOT ([users].[age] >= ?) THEN CAST(0 AS BIT) ELSE CAST(NULL AS BIT) END = CASE WHEN [users].[balance] IS NULL THEN CAST(1 AS BIT) ELSE CAST(0 AS BIT) END
-- parameters: [18: integer, 18: integer]

-- Oracle
SELECT "users"."id" FROM "users" WHERE CASE WHEN "users"."age" >= ? THEN 1 WHEN NOT ("users"."age" >= ?) THEN 0 ELSE CAST(NULL AS NUMBER(1)) END = CASE WHEN "users"."balance" IS NULL THEN 1 ELSE 0 END
-- parameters: [18: integer, 18: integer]
