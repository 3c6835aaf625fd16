-- grouping/minimum-maximum: of numbers, texts and times

-- PostgreSQL, CockroachDB, SQLite
SELECT min("users"."age") AS "c1", max("users"."email") AS "c2", max("users"."created_at") AS "c3" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT MIN(`users`.`age`) AS `c1`, MAX(`users`.`email`) AS `c2`, MAX(`users`.`created_at`) AS `c3` FROM `users`
-- parameters: []

-- SQL Server
SELECT MIN([users].[age]) AS [c1], MAX([users].[email]) AS [c2], MAX([users].[created_at]) AS [c3] FROM [users]
-- parameters: []

-- Oracle
SELECT MIN("users"."age") AS "c1", MAX("users"."email") AS "c2", MAX("users"."created_at") AS "c3" FROM "users"
-- parameters: []
