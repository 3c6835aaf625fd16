-- lock/joined: the rows of every table

-- PostgreSQL, CockroachDB, Oracle
SELECT "users"."email", "posts"."title" FROM "users" JOIN "posts" ON "posts"."author_id" = "users"."id" FOR UPDATE
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`email`, `posts`.`title` FROM `users` JOIN `posts` ON `posts`.`author_id` = `users`.`id` FOR UPDATE
-- parameters: []

-- SQLite
-- unsupported: row locks; Do the work in a write transaction, which locks the whole database.

-- SQL Server
SELECT [users].[email], [posts].[title] FROM [users] WITH (UPDLOCK, ROWLOCK) JOIN [posts] WITH (UPDLOCK, ROWLOCK) ON [posts].[author_id] = [users].[id]
-- parameters: []
