-- upsert/from-query-skip: the rows of a query that are new

-- PostgreSQL, CockroachDB, SQLite
INSERT INTO "tags" ("name") SELECT * FROM (SELECT "users"."email" FROM "users") AS "incoming" WHERE TRUE ON CONFLICT ("name") DO NOTHING
-- parameters: []

-- MySQL
INSERT INTO `tags` (`name`) SELECT * FROM (SELECT `users`.`email` FROM `users`) AS `incoming` (`name`) ON DUPLICATE KEY UPDATE `name` = `tags`.`name`
-- parameters: []

-- MariaDB
INSERT INTO `tags` (`name`) SELECT * FROM (SELECT `users`.`email` FROM `users`) AS `incoming` ON DUPLICATE KEY UPDATE `name` = `tags`.`name`
-- parameters: []

-- SQL Server
MERGE INTO [tags] WITH (HOLDLOCK) AS [tags] USING (SELECT [users].[email] FROM [users]) AS [incoming] ([name]) ON ([tags].[name] = [incoming].[name]) WHEN NOT MATCHED THEN INSERT ([name]) VALUES ([incoming].[name]);
-- parameters: []

-- Oracle
MERGE INTO "tags" "tags" USING (SELECT "email" AS "name" FROM (SELECT "users"."email" FROM "users") "incoming") "incoming" ON ("tags"."name" = "incoming"."name") WHEN NOT MATCHED THEN INSERT ("name") VALUES ("incoming"."name")
-- parameters: []
