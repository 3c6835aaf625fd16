-- join/self: one table under two names

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."email", "peer"."email" AS "email_2" FROM "users" JOIN "users" AS "peer" ON "peer"."home_city" = "users"."home_city" AND "peer"."id" > "users"."id"
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`email`, `peer`.`email` AS `email_2` FROM `users` JOIN `users` AS `peer` ON `peer`.`home_city` = `users`.`home_city` AND `peer`.`id` > `users`.`id`
-- parameters: []

-- SQL Server
SELECT [users].[email], [peer].[email] AS [email_2] FROM [users] JOIN [users] AS [peer] ON [peer].[home_city] = [users].[home_city] AND [peer].[id] > [users].[id]
-- parameters: []

-- Oracle
SELECT "users"."email", "peer"."email" AS "email_2" FROM "users" JOIN "users" "peer" ON "peer"."home_city" = "users"."home_city" AND "peer"."id" > "users"."id"
-- parameters: []
