-- join/right: also posts without a user

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."id", "users"."email", "users"."nickname", "users"."age", "users"."active", "users"."created_at", "users"."balance", "users"."role", "users"."home_street", "users"."home_city", "posts"."title" FROM "users" RIGHT JOIN "posts" ON "posts"."author_id" = "users"."id"
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`id`, `users`.`email`, `users`.`nickname`, `users`.`age`, `users`.`active`, `users`.`created_at`, `users`.`balance`, `users`.`role`, `users`.`home_street`, `users`.`home_city`, `posts`.`title` FROM `users` RIGHT JOIN `posts` ON `posts`.`author_id` = `users`.`id`
-- parameters: []

-- SQL Server
SELECT [users].[id], [users].[email], [users].[nickname], [users].[age], [users].[active], [users].[created_at], [users].[balance], [users].[role], [users].[home_street], [users].[home_city], [posts].[title] FROM [users] RIGHT JOIN [posts] ON [posts].[author_id] = [users].[id]
-- parameters: []
