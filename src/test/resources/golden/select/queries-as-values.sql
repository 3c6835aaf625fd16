-- select/queries-as-values: correlated queries in the list, with parameters before and after

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."email", (SELECT count(*) AS "c1" FROM "posts" WHERE "posts"."author_id" = "users"."id" AND "posts"."views" > ?) AS "posts", "users"."age" + ? AS "age_in_ten_years", (SELECT max("posts"."views") AS "c1" FROM "posts" WHERE "posts"."author_id" = "users"."id" AND "posts"."title" LIKE ? ESCAPE '\') AS "most_views" FROM "users" WHERE "users"."age" BETWEEN ? AND ?
-- parameters: [5: integer, 10: integer, 'A%': text, 18: integer, 65: integer]

-- MySQL, MariaDB
SELECT `users`.`email`, (SELECT COUNT(*) AS `c1` FROM `posts` WHERE `posts`.`author_id` = `users`.`id` AND `posts`.`views` > ?) AS `posts`, `users`.`age` + ? AS `age_in_ten_years`, (SELECT MAX(`posts`.`views`) AS `c1` FROM `posts` WHERE `posts`.`author_id` = `users`.`id` AND `posts`.`title` LIKE ? ESCAPE '\\') AS `most_views` FROM `users` WHERE `users`.`age` BETWEEN ? AND ?
-- parameters: [5: integer, 10: integer, 'A%': text, 18: integer, 65: integer]

-- SQL Server
SELECT [users].[email], (SELECT COUNT_BIG(*) AS [c1] FROM [posts] WHERE [posts].[author_id] = [users].[id] AND [posts].[views] > ?) AS [posts], [users].[age] + ? AS [age_in_ten_years], (SELECT MAX([posts].[views]) AS [c1] FROM [posts] WHERE [posts].[author_id] = [users].[id] AND [posts].[title] LIKE REPLACE(?, N'[', N'\[') ESCAPE N'\') AS [most_views] FROM [users] WHERE [users].[age] BETWEEN ? AND ?
-- parameters: [5: integer, 10: integer, 'A%': text, 18: integer, 65: integer]

-- Oracle
SELECT "users"."email", (SELECT COUNT(*) AS "c1" FROM "posts" WHERE "posts"."author_id" = "users"."id" AND "posts"."views" > ?) AS "posts", "users"."age" + ? AS "age_in_ten_years", (SELECT MAX("posts"."views") AS "c1" FROM "posts" WHERE "posts"."author_id" = "users"."id" AND "posts"."title" LIKE ? ESCAPE '\') AS "most_views" FROM "users" WHERE "users"."age" BETWEEN ? AND ?
-- parameters: [5: integer, 10: integer, 'A%': text, 18: integer, 65: integer]
