-- plan/groups-of-two-skipped: whether two queries of groups have five

-- PostgreSQL, CockroachDB
SELECT "users"."id" FROM "users" WHERE EXISTS (SELECT 1 AS "x" FROM "posts" GROUP BY "posts"."author_id" UNION ALL SELECT 1 AS "x" FROM "posts" GROUP BY "posts"."author_id" OFFSET ?)
-- parameters: [4: bigint]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE EXISTS (SELECT `paged`.`x` FROM (SELECT 1 AS `x` FROM `posts` GROUP BY `posts`.`author_id` UNION ALL SELECT 1 AS `x` FROM `posts` GROUP BY `posts`.`author_id` LIMIT 18446744073709551615 OFFSET ?) AS `paged`)
-- parameters: [4: bigint]

-- SQLite
SELECT "users"."id" FROM "users" WHERE EXISTS (SELECT "paged"."x" FROM (SELECT 1 AS "x" FROM "posts" GROUP BY "posts"."author_id" UNION ALL SELECT 1 AS "x" FROM "posts" GROUP BY "posts"."author_id" LIMIT -1 OFFSET ?) AS "paged")
-- parameters: [4: bigint]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE EXISTS (SELECT 1 AS [x] FROM [posts] GROUP BY [posts].[author_id] UNION ALL SELECT 1 AS [x] FROM [posts] GROUP BY [posts].[author_id] ORDER BY 1 OFFSET ? ROWS)
-- parameters: [4: bigint]

-- Oracle
SELECT "users"."id" FROM "users" WHERE EXISTS (SELECT 1 AS "x" FROM "posts" GROUP BY "posts"."author_id" UNION ALL SELECT 1 AS "x" FROM "posts" GROUP BY "posts"."author_id" OFFSET ? ROWS)
-- parameters: [4: bigint]
