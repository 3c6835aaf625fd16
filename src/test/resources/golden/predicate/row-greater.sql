-- predicate/row-greater: row values are ordered by their first difference: keyset pages

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."id" FROM "users" WHERE ("users"."age", "users"."id") > (?, ?)
-- parameters: [30: integer, 7: bigint]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`age` > ? OR `users`.`age` = ? AND `users`.`id` > ?
-- parameters: [30: integer, 30: integer, 7: bigint]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE [users].[age] > ? OR [users].[age] = ? AND [users].[id] > ?
-- parameters: [30: integer, 30: integer, 7: bigint]

-- Oracle
SELECT "users"."id" FROM "users" WHERE "users"."age" > ? OR "users"."age" = ? AND "users"."id" > ?
-- parameters: [30: integer, 30: integer, 7: bigint]
