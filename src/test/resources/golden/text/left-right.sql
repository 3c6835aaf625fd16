-- text/left-right: the first and last code points

-- PostgreSQL, CockroachDB
SELECT left("users"."email", ?) AS "c1", right("users"."email", ?) AS "c2" FROM "users"
-- parameters: [3: integer, 3: integer]

-- MySQL, MariaDB
SELECT LEFT(`users`.`email`, ?) AS `c1`, RIGHT(`users`.`email`, ?) AS `c2` FROM `users`
-- parameters: [3: integer, 3: integer]

-- SQLite
SELECT substr("users"."email", 1, ?) AS "c1", substr("users"."email", max(length("users"."email") - ? + 1, 1), ?) AS "c2" FROM "users"
-- parameters: [3: integer, 3: integer, 3: integer]

-- SQL Server
SELECT (LEFT([users].[email] COLLATE Latin1_General_100_CI_AS_SC, ?) COLLATE Latin1_General_100_BIN2) AS [c1], (RIGHT([users].[email] COLLATE Latin1_General_100_CI_AS_SC, ?) COLLATE Latin1_General_100_BIN2) AS [c2] FROM [users]
-- parameters: [3: integer, 3: integer]

-- Oracle
SELECT SUBSTR("users"."email", 1, ?) AS "c1", SUBSTR("users"."email", GREATEST(LENGTH("users"."email") - ?, 0) + 1) AS "c2" FROM "users"
-- parameters: [3: integer, 3: integer]
