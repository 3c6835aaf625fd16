-- raw/negated: a fragment under NOT, AND and OR

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."id" FROM "users" WHERE NOT ("users"."age" = 1 OR "users"."age" = 2) AND ((1 = 1 OR 1 = 0) OR "users"."age" = ?)
-- parameters: [3: integer]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE NOT (`users`.`age` = 1 OR `users`.`age` = 2) AND ((1 = 1 OR 1 = 0) OR `users`.`age` = ?)
-- parameters: [3: integer]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE NOT ([users].[age] = 1 OR [users].[age] = 2) AND ((1 = 1 OR 1 = 0) OR [users].[age] = ?)
-- parameters: [3: integer]
