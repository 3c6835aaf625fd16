-- select/less-than-query: compared with one value

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."email" FROM "users" WHERE "users"."age" < (SELECT max("posts"."views") AS "c1" FROM "posts")
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` WHERE `users`.`age` < (SELECT MAX(`posts`.`views`) AS `c1` FROM `posts`)
-- parameters: []

-- SQL Server
SELECT [users].[email] FROM [users] WHERE [users].[age] < (SELECT MAX([posts].[views]) AS [c1] FROM [posts])
-- parameters: []

-- Oracle
SELECT "users"."email" FROM "users" WHERE "users"."age" < (SELECT MAX("posts"."views") AS "c1" FROM "posts")
-- parameters: []
