-- plan/row-behind-another: a row that comes after another by its first part, though the second is null

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."id" AS "x" FROM "users" LEFT JOIN "events" ON FALSE WHERE (2, "events"."sequence") > (1, "users"."id")
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`id` AS `x` FROM `users` LEFT JOIN `events` ON FALSE WHERE 2 > 1 OR 2 = 1 AND `events`.`sequence` > `users`.`id`
-- parameters: []

-- SQL Server
SELECT [users].[id] AS [x] FROM [users] LEFT JOIN [events] ON 1 = 0 WHERE 2 > 1 OR 2 = 1 AND [events].[sequence] > [users].[id]
-- parameters: []

-- Oracle
SELECT "users"."id" AS "x" FROM "users" LEFT JOIN "events" ON 1 = 0 WHERE 2 > 1 OR 2 = 1 AND "events"."sequence" > "users"."id"
-- parameters: []
