-- upsert/update-swap: values are of the row as it was

-- PostgreSQL, CockroachDB, SQLite
INSERT INTO "post_tags" ("post_id", "tag_id", "position") VALUES (?, ?, ?) ON CONFLICT ("post_id", "tag_id") DO UPDATE SET "position" = "post_tags"."position" + excluded."position"
-- parameters: [1: bigint, 1: bigint, 3: integer]

-- MySQL
INSERT INTO `post_tags` (`post_id`, `tag_id`, `position`) VALUES (?, ?, ?) AS `incoming` ON DUPLICATE KEY UPDATE `position` = `post_tags`.`position` + `incoming`.`position`
-- parameters: [1: bigint, 1: bigint, 3: integer]

-- MariaDB
INSERT INTO `post_tags` (`post_id`, `tag_id`, `position`) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE `position` = `post_tags`.`position` + VALUES(`position`)
-- parameters: [1: bigint, 1: bigint, 3: integer]

-- SQL Server
MERGE INTO [post_tags] WITH (HOLDLOCK) AS [post_tags] USING (VALUES (?, ?, ?)) AS [incoming] ([post_id], [tag_id], [position]) ON ([post_tags].[post_id] = [incoming].[post_id] AND [post_tags].[tag_id] = [incoming].[tag_id]) WHEN MATCHED THEN UPDATE SET [position] = [post_tags].[position] + [incoming].[position] WHEN NOT MATCHED THEN INSERT ([post_id], [tag_id], [position]) VALUES ([incoming].[post_id], [incoming].[tag_id], [incoming].[position]);
-- parameters: [1: bigint, 1: bigint, 3: integer]

-- Oracle
MERGE INTO "post_tags" "post_tags" USING (SELECT ? AS "post_id", ? AS "tag_id", ? AS "position" FROM DUAL) "incoming" ON ("post_tags"."post_id" = "incoming"."post_id" AND "post_tags"."tag_id" = "incoming"."tag_id") WHEN MATCHED THEN UPDATE SET "position" = "post_tags"."position" + "incoming"."position" WHEN NOT MATCHED THEN INSERT ("post_id", "tag_id", "position") VALUES ("incoming"."post_id", "incoming"."tag_id", "incoming"."position")
-- parameters: [1: bigint, 1: bigint, 3: integer]
