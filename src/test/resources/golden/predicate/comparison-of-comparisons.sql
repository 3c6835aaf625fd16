-- predicate/comparison-of-comparisons: predicates as values of an equality

-- PostgreSQL, SQLite, Oracle
SELECT "users"."id" FROM "users" WHERE ("users"."age" >= ?) = ("users"."balance" IS NULL)
-- parameters: [18: integer]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE (`users`.`age` >= ?) = (`users`.`balance` IS NULL)
-- parameters: [18: integer]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE ([users].[age] >= ?) = ([users].[balance] IS NULL)
-- parameters: [18: integer]
