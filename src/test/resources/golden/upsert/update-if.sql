-- upsert/update-if: only when a condition on old and new holds

-- PostgreSQL, CockroachDB, SQLite
INSERT INTO "counters" ("name", "place", "hits") VALUES (?, ?, ?) ON CONFLICT ("name", "place") DO UPDATE SET "hits" = excluded."hits" WHERE "counters"."hits" < excluded."hits" AND "counters"."hits" < ?
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer, 100: integer]

-- MySQL
INSERT INTO `counters` (`name`, `place`, `hits`) VALUES (?, ?, ?) AS `incoming` ON DUPLICATE KEY UPDATE `hits` = CASE WHEN `counters`.`hits` < `incoming`.`hits` AND `counters`.`hits` < ? THEN `incoming`.`hits` ELSE `counters`.`hits` END
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer, 100: integer]

-- MariaDB
INSERT INTO `counters` (`name`, `place`, `hits`) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE `hits` = CASE WHEN `counters`.`hits` < VALUES(`hits`) AND `counters`.`hits` < ? THEN VALUES(`hits`) ELSE `counters`.`hits` END
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer, 100: integer]

-- SQL Server
MERGE INTO [counters] WITH (HOLDLOCK) AS [counters] USING (VALUES (?, ?, ?)) AS [incoming] ([name], [place], [hits]) ON ([counters].[name] = [incoming].[name] AND [counters].[place] = [incoming].[place]) WHEN MATCHED AND [counters].[hits] < [incoming].[hits] AND [counters].[hits] < ? THEN UPDATE SET [hits] = [incoming].[hits] WHEN NOT MATCHED THEN INSERT ([name], [place], [hits]) VALUES ([incoming].[name], [incoming].[place], [incoming].[hits]);
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer, 100: integer]

-- Oracle
MERGE INTO "counters" "counters" USING (SELECT ? AS "name", ? AS "place", ? AS "hits" FROM DUAL) "incoming" ON ("counters"."name" = "incoming"."name" AND "counters"."place" = "incoming"."place") WHEN MATCHED THEN UPDATE SET "hits" = "incoming"."hits" WHERE "counters"."hits" < "incoming"."hits" AND "counters"."hits" < ? WHEN NOT MATCHED THEN INSERT ("name", "place", "hits") VALUES ("incoming"."name", "incoming"."place", "incoming"."hits")
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer, 100: integer]
