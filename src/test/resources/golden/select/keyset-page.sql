-- select/keyset-page: the rows behind one, in an order of mixed directions whose first key can be null

-- PostgreSQL
SELECT "users"."email" FROM "users" WHERE ("users"."nickname" <= ? OR "users"."nickname" IS NULL) AND ("users"."nickname" < ? OR "users"."nickname" IS NULL OR "users"."nickname" = ? AND ("users"."active" > ? OR "users"."active" = ? AND "users"."id" > ?)) ORDER BY "users"."nickname" DESC NULLS LAST, "users"."active", "users"."id" LIMIT ?
-- parameters: ['ann': varchar(100), 'ann': varchar(100), 'ann': varchar(100), true: boolean, true: boolean, 7: bigint, 21: bigint]

-- CockroachDB
SELECT "users"."email" FROM "users" WHERE ("users"."nickname" <= ? OR "users"."nickname" IS NULL) AND ("users"."nickname" < ? OR "users"."nickname" IS NULL OR "users"."nickname" = ? AND ("users"."active" > ? OR "users"."active" = ? AND "users"."id" > ?)) ORDER BY "users"."nickname" DESC, "users"."active" NULLS LAST, "users"."id" NULLS LAST LIMIT ?
-- parameters: ['ann': varchar(100), 'ann': varchar(100), 'ann': varchar(100), true: boolean, true: boolean, 7: bigint, 21: bigint]

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` WHERE (`users`.`nickname` <= ? OR `users`.`nickname` IS NULL) AND (`users`.`nickname` < ? OR `users`.`nickname` IS NULL OR `users`.`nickname` = ? AND (`users`.`active` > ? OR `users`.`active` = ? AND `users`.`id` > ?)) ORDER BY `users`.`nickname` DESC, `users`.`active`, `users`.`id` LIMIT ?
-- parameters: ['ann': varchar(100), 'ann': varchar(100), 'ann': varchar(100), true: boolean, true: boolean, 7: bigint, 21: bigint]

-- SQLite
SELECT "users"."email" FROM "users" WHERE ("users"."nickname" <= ? OR "users"."nickname" IS NULL) AND ("users"."nickname" < ? OR "users"."nickname" IS NULL OR "users"."nickname" = ? AND ("users"."active" > ? OR "users"."active" = ? AND "users"."id" > ?)) ORDER BY "users"."nickname" DESC, "users"."active", "users"."id" LIMIT ?
-- parameters: ['ann': varchar(100), 'ann': varchar(100), 'ann': varchar(100), true: boolean, true: boolean, 7: bigint, 21: bigint]

-- SQL Server
SELECT TOP (?) [users].[email] FROM [users] WHERE ([users].[nickname] <= ? OR [users].[nickname] IS NULL) AND ([users].[nickname] < ? OR [users].[nickname] IS NULL OR [users].[nickname] = ? AND ([users].[active] > ? OR [users].[active] = ? AND [users].[id] > ?)) ORDER BY [users].[nickname] DESC, [users].[active], [users].[id]
-- parameters: [21: bigint, 'ann': varchar(100), 'ann': varchar(100), 'ann': varchar(100), true: boolean, true: boolean, 7: bigint]

-- Oracle
SELECT "users"."email" FROM "users" WHERE ("users"."nickname" <= ? OR "users"."nickname" IS NULL) AND ("users"."nickname" < ? OR "users"."nickname" IS NULL OR "users"."nickname" = ? AND ("users"."active" > ? OR "users"."active" = ? AND "users"."id" > ?)) ORDER BY "users"."nickname" DESC NULLS LAST, "users"."active", "users"."id" FETCH NEXT ? ROWS ONLY
-- parameters: ['ann': varchar(100), 'ann': varchar(100), 'ann': varchar(100), true: boolean, true: boolean, 7: bigint, 21: bigint]
