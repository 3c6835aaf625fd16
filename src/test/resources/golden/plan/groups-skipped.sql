-- plan/groups-skipped: whether there is a third group

-- PostgreSQL, CockroachDB
SELECT "users"."id" FROM "users" WHERE EXISTS (SELECT 1 AS "x" FROM "posts" GROUP BY "posts"."author_id" OFFSET ?)
-- parameters: [2: bigint]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE EXISTS (SELECT `paged`.`x` FROM (SELECT 1 AS `x` FROM `posts` GROUP BY `posts`.`author_id` LIMIT 18446744073709551615 OFFSET ?) AS `paged`)
-- parameters: [2: bigint]

-- SQLite
SELECT "users"."id" FROM "users" WHERE EXISTS (SELECT "paged"."x" FROM (SELECT 1 AS "x" FROM "posts" GROUP BY "posts"."author_id" LIMIT -1 OFFSET ?) AS "paged")
-- parameters: [2: bigint]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE EXISTS (SELECT 1 AS [x] FROM [posts] GROUP BY [posts].[author_id] ORDER BY (SELECT NULL) OFFSET ? ROWS)
-- parameters: [2: bigint]

-- Oracle
SELECT "users"."id" FROM "users" WHERE EXISTS (SELECT 1 AS "x" FROM "posts" GROUP BY "posts"."author_id" OFFSET ? ROWS)
-- parameters: [2: bigint]
