-- upsert/update-if-several: several columns, one of them in the condition

-- PostgreSQL, CockroachDB, SQLite
INSERT INTO "counters" ("name", "place", "hits") VALUES (?, ?, ?) ON CONFLICT ("name", "place") DO UPDATE SET "hits" = "counters"."hits" + ?, "place" = excluded."place" WHERE "counters"."hits" < ?
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer, 1: integer, 5: integer]

-- MySQL
INSERT INTO `counters` (`name`, `place`, `hits`) VALUES (?, ?, ?) AS `incoming` ON DUPLICATE KEY UPDATE `place` = CASE WHEN `counters`.`hits` < ? THEN `incoming`.`place` ELSE `counters`.`place` END, `hits` = CASE WHEN `counters`.`hits` < ? THEN `counters`.`hits` + ? ELSE `counters`.`hits` END
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer, 5: integer, 5: integer, 1: integer]

-- MariaDB
INSERT INTO `counters` (`name`, `place`, `hits`) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE `place` = CASE WHEN `counters`.`hits` < ? THEN VALUES(`place`) ELSE `counters`.`place` END, `hits` = CASE WHEN `counters`.`hits` < ? THEN `counters`.`hits` + ? ELSE `counters`.`hits` END
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer, 5: integer, 5: integer, 1: integer]

-- SQL Server
MERGE INTO [counters] WITH (HOLDLOCK) AS [counters] USING (VALUES (?, ?, ?)) AS [incoming] ([name], [place], [hits]) ON ([counters].[name] = [incoming].[name] AND [counters].[place] = [incoming].[place]) WHEN MATCHED AND [counters].[hits] < ? THEN UPDATE SET [hits] = [counters].[hits] + ?, [place] = [incoming].[place] WHEN NOT MATCHED THEN INSERT ([name], [place], [hits]) VALUES ([incoming].[name], [incoming].[place], [incoming].[hits]);
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer, 5: integer, 1: integer]

-- Oracle
MERGE INTO "counters" "counters" USING (SELECT ? AS "name", ? AS "place", ? AS "hits" FROM DUAL) "incoming" ON ("counters"."name" = "incoming"."name" AND "counters"."place" = "incoming"."place") WHEN MATCHED THEN UPDATE SET "hits" = "counters"."hits" + ? WHERE "counters"."hits" < ? WHEN NOT MATCHED THEN INSERT ("name", "place", "hits") VALUES ("incoming"."name", "incoming"."place", "incoming"."hits")
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer, 1: integer, 5: integer]
