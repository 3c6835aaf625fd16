-- insert/from-query: the rows of a query, its parameters in place

-- PostgreSQL, CockroachDB, SQLite, Oracle
INSERT INTO "tags" ("name") SELECT DISTINCT "users"."home_city" FROM "users" WHERE "users"."age" >= ?
-- parameters: [18: integer]

-- MySQL, MariaDB
INSERT INTO `tags` (`name`) SELECT DISTINCT `users`.`home_city` FROM `users` WHERE `users`.`age` >= ?
-- parameters: [18: integer]

-- SQL Server
INSERT INTO [tags] ([name]) SELECT DISTINCT [users].[home_city] FROM [users] WHERE [users].[age] >= ?
-- parameters: [18: integer]
