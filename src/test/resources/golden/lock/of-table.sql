-- lock/of-table: the rows of one table only

-- PostgreSQL, CockroachDB
SELECT "users"."email", "posts"."title" FROM "users" JOIN "posts" ON "posts"."author_id" = "users"."id" FOR UPDATE OF "posts" NOWAIT
-- parameters: []

-- MySQL
SELECT `users`.`email`, `posts`.`title` FROM `users` JOIN `posts` ON `posts`.`author_id` = `users`.`id` FOR UPDATE OF `posts` NOWAIT
-- parameters: []

-- MariaDB, Oracle
-- unsupported: locks on some of a query's tables only; Lock all of them, or query the table alone.

-- SQLite
-- unsupported: row locks; Do the work in a write transaction, which locks the whole database.

-- SQL Server
SELECT [users].[email], [posts].[title] FROM [users] JOIN [posts] WITH (UPDLOCK, ROWLOCK, NOWAIT) ON [posts].[author_id] = [users].[id]
-- parameters: []
