-- predicate/empty-values: 0, false and the empty text are values

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."id" FROM "users" WHERE "users"."age" = ? AND "users"."active" = ? AND "users"."home_city" = ?
-- parameters: [0: integer, false: boolean, '': varchar(80)]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`age` = ? AND `users`.`active` = ? AND `users`.`home_city` = ?
-- parameters: [0: integer, false: boolean, '': varchar(80)]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE [users].[age] = ? AND [users].[active] = ? AND [users].[home_city] = ?
-- parameters: [0: integer, false: boolean, '': varchar(80)]
