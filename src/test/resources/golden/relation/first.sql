-- relation/first: the first related rows of each row

-- PostgreSQL
SELECT "numbered"."title", "numbered"."author_id" FROM (SELECT "posts"."title", "posts"."author_id", row_number() OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC) AS "number" FROM "posts" WHERE "posts"."author_id" IN (?)) AS "numbered" WHERE "numbered"."number" <= ? ORDER BY "numbered"."number"
-- parameters: [0: bigint, 2: bigint]

-- CockroachDB, SQLite
SELECT "numbered"."title", "numbered"."author_id" FROM (SELECT "posts"."title", "posts"."author_id", row_number() OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC NULLS FIRST) AS "number" FROM "posts" WHERE "posts"."author_id" IN (?)) AS "numbered" WHERE "numbered"."number" <= ? ORDER BY "numbered"."number" NULLS LAST
-- parameters: [0: bigint, 2: bigint]

-- MySQL
SELECT `numbered`.`title`, `numbered`.`author_id` FROM (SELECT `posts`.`title`, `posts`.`author_id`, CAST(ROW_NUMBER() OVER (PARTITION BY `posts`.`author_id` ORDER BY `posts`.`views` DESC) AS SIGNED) AS `number` FROM `posts` WHERE `posts`.`author_id` IN (?)) AS `numbered` WHERE `numbered`.`number` <= ? ORDER BY CASE WHEN `numbered`.`number` IS NULL THEN 1 ELSE 0 END, `numbered`.`number`
-- parameters: [0: bigint, 2: bigint]

-- MariaDB
SELECT `numbered`.`title`, `numbered`.`author_id` FROM (SELECT `posts`.`title`, `posts`.`author_id`, ROW_NUMBER() OVER (PARTITION BY `posts`.`author_id` ORDER BY `posts`.`views` DESC) AS `number` FROM `posts` WHERE `posts`.`author_id` IN (?)) AS `numbered` WHERE `numbered`.`number` <= ? ORDER BY CASE WHEN `numbered`.`number` IS NULL THEN 1 ELSE 0 END, `numbered`.`number`
-- parameters: [0: bigint, 2: bigint]

-- SQL Server
SELECT [numbered].[title], [numbered].[author_id] FROM (SELECT [posts].[title], [posts].[author_id], ROW_NUMBER() OVER (PARTITION BY [posts].[author_id] ORDER BY [posts].[views] DESC) AS [number] FROM [posts] WHERE [posts].[author_id] IN (?)) AS [numbered] WHERE [numbered].[number] <= ? ORDER BY CASE WHEN [numbered].[number] IS NULL THEN 1 ELSE 0 END, [numbered].[number]
-- parameters: [0: bigint, 2: bigint]

-- Oracle
SELECT "numbered"."title", "numbered"."author_id" FROM (SELECT "posts"."title", "posts"."author_id", ROW_NUMBER() OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC) AS "number" FROM "posts" WHERE "posts"."author_id" IN (?)) "numbered" WHERE "numbered"."number" <= ? ORDER BY "numbered"."number"
-- parameters: [0: bigint, 2: bigint]
