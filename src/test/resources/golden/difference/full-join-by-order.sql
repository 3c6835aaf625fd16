-- difference/full-join-by-order: a full join whose sides can be neither merged nor hashed

-- PostgreSQL, CockroachDB
SELECT count(*) AS "c1" FROM (SELECT 1 AS "found" FROM "users" LEFT JOIN "posts" ON "posts"."views" > "users"."age" UNION ALL SELECT 1 AS "found" FROM "posts" WHERE NOT EXISTS (SELECT 1 AS "found_2" FROM "users" WHERE "posts"."views" > "users"."age")) AS "joined"
-- parameters: []

-- MySQL, MariaDB
SELECT COUNT(*) AS `c1` FROM (SELECT 1 AS `found` FROM `users` LEFT JOIN `posts` ON `posts`.`views` > `users`.`age` UNION ALL SELECT 1 AS `found` FROM `posts` WHERE NOT EXISTS (SELECT 1 AS `found_2` FROM `users` WHERE `posts`.`views` > `users`.`age`)) AS `joined`
-- parameters: []

-- SQLite
SELECT count(*) AS "c1" FROM "users" FULL JOIN "posts" ON "posts"."views" > "users"."age"
-- parameters: []

-- SQL Server
SELECT COUNT_BIG(*) AS [c1] FROM [users] FULL JOIN [posts] ON [posts].[views] > [users].[age]
-- parameters: []

-- Oracle
SELECT COUNT(*) AS "c1" FROM "users" FULL JOIN "posts" ON "posts"."views" > "users"."age"
-- parameters: []
