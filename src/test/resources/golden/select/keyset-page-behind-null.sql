-- select/keyset-page-behind-null: the rows behind one whose first key is null, with nulls first

-- PostgreSQL
SELECT "users"."email" FROM "users" WHERE "users"."nickname" IS NOT NULL OR "users"."nickname" IS NULL AND ("users"."active" < ? OR "users"."active" = ? AND "users"."id" < ?) ORDER BY "users"."nickname" NULLS FIRST, "users"."active" DESC, "users"."id" DESC LIMIT ?
-- parameters: [true: boolean, true: boolean, 7: bigint, 21: bigint]

-- CockroachDB
SELECT "users"."email" FROM "users" WHERE "users"."nickname" IS NOT NULL OR "users"."nickname" IS NULL AND ("users"."active" < ? OR "users"."active" = ? AND "users"."id" < ?) ORDER BY "users"."nickname", "users"."active" DESC NULLS FIRST, "users"."id" DESC NULLS FIRST LIMIT ?
-- parameters: [true: boolean, true: boolean, 7: bigint, 21: bigint]

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` WHERE `users`.`nickname` IS NOT NULL OR `users`.`nickname` IS NULL AND (`users`.`active` < ? OR `users`.`active` = ? AND `users`.`id` < ?) ORDER BY `users`.`nickname`, `users`.`active` DESC, `users`.`id` DESC LIMIT ?
-- parameters: [true: boolean, true: boolean, 7: bigint, 21: bigint]

-- SQLite
SELECT "users"."email" FROM "users" WHERE "users"."nickname" IS NOT NULL OR "users"."nickname" IS NULL AND ("users"."active" < ? OR "users"."active" = ? AND "users"."id" < ?) ORDER BY "users"."nickname", "users"."active" DESC, "users"."id" DESC LIMIT ?
-- parameters: [true: boolean, true: boolean, 7: bigint, 21: bigint]

-- SQL Server
SELECT TOP (?) [users].[email] FROM [users] WHERE [users].[nickname] IS NOT NULL OR [users].[nickname] IS NULL AND ([users].[active] < ? OR [users].[active] = ? AND [users].[id] < ?) ORDER BY [users].[nickname], [users].[active] DESC, [users].[id] DESC
-- parameters: [21: bigint, true: boolean, true: boolean, 7: bigint]

-- Oracle
SELECT "users"."email" FROM "users" WHERE "users"."nickname" IS NOT NULL OR "users"."nickname" IS NULL AND ("users"."active" < ? OR "users"."active" = ? AND "users"."id" < ?) ORDER BY "users"."nickname" NULLS FIRST, "users"."active" DESC, "users"."id" DESC FETCH NEXT ? ROWS ONLY
-- parameters: [true: boolean, true: boolean, 7: bigint, 21: bigint]
