-- plan/row-not-among: a row that is not among others though a part of it is null

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."id" AS "x" FROM "users" LEFT JOIN "events" ON FALSE WHERE (1, "events"."sequence") NOT IN ((2, "users"."id"), (3, "users"."id"))
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`id` AS `x` FROM `users` LEFT JOIN `events` ON FALSE WHERE NOT (1 = 2 AND `events`.`sequence` = `users`.`id` OR 1 = 3 AND `events`.`sequence` = `users`.`id`)
-- parameters: []

-- SQL Server
SELECT [users].[id] AS [x] FROM [users] LEFT JOIN [events] ON 1 = 0 WHERE NOT (1 = 2 AND [events].[sequence] = [users].[id] OR 1 = 3 AND [events].[sequence] = [users].[id])
-- parameters: []

-- Oracle
SELECT "users"."id" AS "x" FROM "users" LEFT JOIN "events" ON 1 = 0 WHERE NOT (1 = 2 AND "events"."sequence" = "users"."id" OR 1 = 3 AND "events"."sequence" = "users"."id")
-- parameters: []
