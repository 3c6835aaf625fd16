-- text/coalesce-nullif: the first that is not null; null when equal

-- PostgreSQL, CockroachDB, SQLite
SELECT coalesce("users"."nickname", ?) AS "c1", coalesce("users"."nickname", "users"."home_city", "users"."email") AS "c2", nullif("users"."nickname", ?) AS "c3" FROM "users"
-- parameters: ['nobody': varchar(100), '': varchar(100)]

-- MySQL, MariaDB
SELECT COALESCE(`users`.`nickname`, ?) AS `c1`, COALESCE(`users`.`nickname`, `users`.`home_city`, `users`.`email`) AS `c2`, CASE WHEN `users`.`nickname` = ? THEN CAST(NULL AS CHAR) ELSE `users`.`nickname` END AS `c3` FROM `users`
-- parameters: ['nobody': varchar(100), '': varchar(100)]

-- SQL Server
SELECT COALESCE([users].[nickname], ?) AS [c1], COALESCE([users].[nickname], [users].[home_city], [users].[email]) AS [c2], NULLIF([users].[nickname], ?) AS [c3] FROM [users]
-- parameters: ['nobody': varchar(100), '': varchar(100)]

-- Oracle
SELECT COALESCE("users"."nickname", ?) AS "c1", COALESCE("users"."nickname", "users"."home_city", "users"."email") AS "c2", NULLIF("users"."nickname", ?) AS "c3" FROM "users"
-- parameters: ['nobody': varchar(100), '': varchar(100)]
