-- plan/row-not-in-a-page: a row that is not among a page's though a part of theirs is null

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."id" FROM "users" WHERE ("users"."balance", ?) NOT IN (SELECT "users"."balance" AS "x", "users"."nickname" AS "y" FROM "users" WHERE NOT ("users"."balance" IS NULL AND "users"."nickname" IS NULL) LIMIT ?)
-- parameters: ['nobody': text, 50: bigint]

-- MySQL
SELECT `users`.`id` FROM `users` WHERE NOT (EXISTS (SELECT 1 AS `found` FROM (SELECT `users`.`balance` AS `x`, `users`.`nickname` AS `y` FROM `users` WHERE NOT (`users`.`balance` IS NULL AND `users`.`nickname` IS NULL) LIMIT ?) AS `listed` WHERE `users`.`balance` = `listed`.`x` AND ? = `listed`.`y`) OR EXISTS (SELECT 1 AS `found_2` FROM (SELECT `users`.`balance` AS `x`, `users`.`nickname` AS `y` FROM `users` WHERE NOT (`users`.`balance` IS NULL AND `users`.`nickname` IS NULL) LIMIT ?) AS `listed_2` WHERE (`users`.`balance` = `listed_2`.`x` OR `users`.`balance` IS NULL OR `listed_2`.`x` IS NULL) AND (? = `listed_2`.`y` OR ? IS NULL OR `listed_2`.`y` IS NULL)) AND CAST(NULL AS SIGNED))
-- parameters: [50: bigint, 'nobody': text, 50: bigint, 'nobody': text, 'nobody': text]

-- MariaDB
SELECT `users`.`id` FROM `users` WHERE (`users`.`balance`, ?) NOT IN (SELECT `paged`.`x`, `paged`.`y` FROM (SELECT `users`.`balance` AS `x`, `users`.`nickname` AS `y` FROM `users` WHERE NOT (`users`.`balance` IS NULL AND `users`.`nickname` IS NULL) LIMIT ?) AS `paged`)
-- parameters: ['nobody': text, 50: bigint]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE NOT (EXISTS (SELECT 1 AS [found] FROM (SELECT TOP (?) [users].[balance] AS [x], [users].[nickname] AS [y] FROM [users] WHERE NOT ([users].[balance] IS NULL AND [users].[nickname] IS NULL)) AS [listed] WHERE [users].[balance] = [listed].[x] AND ? = [listed].[y]) OR EXISTS (SELECT 1 AS [found_2] FROM (SELECT TOP (?) [users].[balance] AS [x], [users].[nickname] AS [y] FROM [users] WHERE NOT ([users].[balance] IS NULL AND [users].[nickname] IS NULL)) AS [listed_2] WHERE ([users].[balance] = [listed_2].[x] OR [users].[balance] IS NULL OR [listed_2].[x] IS NULL) AND (? = [listed_2].[y] OR ? IS NULL OR [listed_2].[y] IS NULL)) AND CAST(NULL AS BIT) = CAST(1 AS BIT))
-- parameters: [50: bigint, 'nobody': text, 50: bigint, 'nobody': text, 'nobody': text]

-- Oracle
SELECT "users"."id" FROM "users" WHERE ("users"."balance", ?) NOT IN (SELECT "users"."balance" AS "x", "users"."nickname" AS "y" FROM "users" WHERE NOT ("users"."balance" IS NULL AND "users"."nickname" IS NULL) FETCH NEXT ? ROWS ONLY)
-- parameters: ['nobody': text, 50: bigint]
