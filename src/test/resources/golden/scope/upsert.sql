-- scope/upsert: a row that is there is changed where it is in scope

-- PostgreSQL, CockroachDB, SQLite
INSERT INTO "projects" ("customer_id", "name", "deleted_at") VALUES (?, ?, ?) ON CONFLICT ("customer_id", "name") DO UPDATE SET "name" = ? WHERE "projects"."customer_id" = ? AND "projects"."deleted_at" IS NULL
-- parameters: [7: bigint, 'a': varchar(80), null: timestamp, 'b': varchar(80), 7: bigint]

-- MySQL
INSERT INTO `projects` (`customer_id`, `name`, `deleted_at`) VALUES (?, ?, ?) AS `incoming` ON DUPLICATE KEY UPDATE `name` = CASE WHEN `projects`.`customer_id` = ? AND `projects`.`deleted_at` IS NULL THEN ? ELSE `projects`.`name` END
-- parameters: [7: bigint, 'a': varchar(80), null: timestamp, 7: bigint, 'b': varchar(80)]

-- MariaDB
INSERT INTO `projects` (`customer_id`, `name`, `deleted_at`) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE `name` = CASE WHEN `projects`.`customer_id` = ? AND `projects`.`deleted_at` IS NULL THEN ? ELSE `projects`.`name` END
-- parameters: [7: bigint, 'a': varchar(80), null: timestamp, 7: bigint, 'b': varchar(80)]

-- SQL Server
MERGE INTO [projects] WITH (HOLDLOCK) AS [projects] USING (VALUES (?, ?, ?)) AS [incoming] ([customer_id], [name], [deleted_at]) ON ([projects].[customer_id] = [incoming].[customer_id] AND [projects].[name] = [incoming].[name]) WHEN MATCHED AND [projects].[customer_id] = ? AND [projects].[deleted_at] IS NULL THEN UPDATE SET [name] = ? WHEN NOT MATCHED THEN INSERT ([customer_id], [name], [deleted_at]) VALUES ([incoming].[customer_id], [incoming].[name], [incoming].[deleted_at]);
-- parameters: [7: bigint, 'a': varchar(80), null: timestamp, 7: bigint, 'b': varchar(80)]

-- Oracle
-- unsupported: an upsert that changes its key column name; Update it afterwards.
