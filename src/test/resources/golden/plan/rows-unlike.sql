-- plan/rows-unlike: rows that differ though a part of them is null

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."id" AS "x" FROM "users" LEFT JOIN "events" ON FALSE WHERE (1, "events"."sequence") <> (2, "users"."id")
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`id` AS `x` FROM `users` LEFT JOIN `events` ON FALSE WHERE 1 <> 2 OR `events`.`sequence` <> `users`.`id`
-- parameters: []

-- SQL Server
SELECT [users].[id] AS [x] FROM [users] LEFT JOIN [events] ON 1 = 0 WHERE 1 <> 2 OR [events].[sequence] <> [users].[id]
-- parameters: []

-- Oracle
SELECT "users"."id" AS "x" FROM "users" LEFT JOIN "events" ON 1 = 0 WHERE 1 <> 2 OR "events"."sequence" <> "users"."id"
-- parameters: []
