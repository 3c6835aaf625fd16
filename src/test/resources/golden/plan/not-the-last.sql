-- plan/not-the-last: a time that is not among the last of none

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."id" FROM "users" WHERE ? NOT IN (SELECT max("posts"."published_at") AS "x" FROM "posts" WHERE FALSE)
-- parameters: [1970-01-01T00:00:00Z: timestamp]

-- MySQL
SELECT `users`.`id` FROM `users` WHERE NOT (CAST(? AS DATETIME(6)) = (SELECT MAX(`posts`.`published_at`) AS `x` FROM `posts` WHERE FALSE))
-- parameters: [1970-01-01T00:00:00Z: timestamp]

-- MariaDB
SELECT `users`.`id` FROM `users` WHERE NOT (? = (SELECT MAX(`posts`.`published_at`) AS `x` FROM `posts` WHERE FALSE))
-- parameters: [1970-01-01T00:00:00Z: timestamp]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE ? NOT IN (SELECT MAX([posts].[published_at]) AS [x] FROM [posts] WHERE 1 = 0)
-- parameters: [1970-01-01T00:00:00Z: timestamp]

-- Oracle
SELECT "users"."id" FROM "users" WHERE ? NOT IN (SELECT MAX("posts"."published_at") AS "x" FROM "posts" WHERE 1 = 0)
-- parameters: [1970-01-01T00:00:00Z: timestamp]
