-- join/on-boolean: a truth value as the condition

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."email", "posts"."title" FROM "users" JOIN "posts" ON "users"."active"
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`email`, `posts`.`title` FROM `users` JOIN `posts` ON `users`.`active`
-- parameters: []

-- SQL Server
SELECT [users].[email], [posts].[title] FROM [users] JOIN [posts] ON [users].[active] = CAST(1 AS BIT)
-- parameters: []

-- Oracle
SELECT "users"."email", "posts"."title" FROM "users" JOIN "posts" ON "users"."active" = 1
-- parameters: []
