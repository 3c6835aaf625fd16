-- upsert/from-query: the rows of a query

-- PostgreSQL
INSERT INTO "tags" ("name") SELECT * FROM (SELECT "users"."email" FROM "users" WHERE "users"."age" > ?) AS "incoming" WHERE TRUE ON CONFLICT ("name") DO UPDATE SET "name" = lower(excluded."name" COLLATE "und-x-icu") COLLATE "C"
-- parameters: [18: integer]

-- CockroachDB, SQLite
INSERT INTO "tags" ("name") SELECT * FROM (SELECT "users"."email" FROM "users" WHERE "users"."age" > ?) AS "incoming" WHERE TRUE ON CONFLICT ("name") DO UPDATE SET "name" = lower(excluded."name")
-- parameters: [18: integer]

-- MySQL
INSERT INTO `tags` (`name`) SELECT * FROM (SELECT `users`.`email` FROM `users` WHERE `users`.`age` > ?) AS `incoming` (`name`) ON DUPLICATE KEY UPDATE `name` = LOWER(`incoming`.`name`)
-- parameters: [18: integer]

-- MariaDB
INSERT INTO `tags` (`name`) SELECT * FROM (SELECT `users`.`email` FROM `users` WHERE `users`.`age` > ?) AS `incoming` ON DUPLICATE KEY UPDATE `name` = LOWER(VALUES(`name`))
-- parameters: [18: integer]

-- SQL Server
MERGE INTO [tags] WITH (HOLDLOCK) AS [tags] USING (SELECT [users].[email] FROM [users] WHERE [users].[age] > ?) AS [incoming] ([name]) ON ([tags].[name] = [incoming].[name]) WHEN MATCHED THEN UPDATE SET [name] = LOWER([incoming].[name] COLLATE Latin1_General_100_BIN2) WHEN NOT MATCHED THEN INSERT ([name]) VALUES ([incoming].[name]);
-- parameters: [18: integer]

-- Oracle
-- unsupported: an upsert that changes its key column name; Update it afterwards.
