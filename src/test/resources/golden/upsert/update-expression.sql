-- upsert/update-expression: old and new values in one expression

-- PostgreSQL, CockroachDB, SQLite
INSERT INTO "counters" ("name", "place", "hits") VALUES (?, ?, ?), (?, ?, ?) ON CONFLICT ("name", "place") DO UPDATE SET "hits" = "counters"."hits" + excluded."hits" + ?
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer, 'visits': varchar(40), 'shop': varchar(40), 2: integer, 10: integer]

-- MySQL
INSERT INTO `counters` (`name`, `place`, `hits`) VALUES (?, ?, ?), (?, ?, ?) AS `incoming` ON DUPLICATE KEY UPDATE `hits` = `counters`.`hits` + `incoming`.`hits` + ?
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer, 'visits': varchar(40), 'shop': varchar(40), 2: integer, 10: integer]

-- MariaDB
INSERT INTO `counters` (`name`, `place`, `hits`) VALUES (?, ?, ?), (?, ?, ?) ON DUPLICATE KEY UPDATE `hits` = `counters`.`hits` + VALUES(`hits`) + ?
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer, 'visits': varchar(40), 'shop': varchar(40), 2: integer, 10: integer]

-- SQL Server
MERGE INTO [counters] WITH (HOLDLOCK) AS [counters] USING (VALUES (?, ?, ?), (?, ?, ?)) AS [incoming] ([name], [place], [hits]) ON ([counters].[name] = [incoming].[name] AND [counters].[place] = [incoming].[place]) WHEN MATCHED THEN UPDATE SET [hits] = [counters].[hits] + [incoming].[hits] + ? WHEN NOT MATCHED THEN INSERT ([name], [place], [hits]) VALUES ([incoming].[name], [incoming].[place], [incoming].[hits]);
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer, 'visits': varchar(40), 'shop': varchar(40), 2: integer, 10: integer]

-- Oracle
MERGE INTO "counters" "counters" USING (SELECT ? AS "name", ? AS "place", ? AS "hits" FROM DUAL UNION ALL SELECT ? AS "name", ? AS "place", ? AS "hits" FROM DUAL) "incoming" ON ("counters"."name" = "incoming"."name" AND "counters"."place" = "incoming"."place") WHEN MATCHED THEN UPDATE SET "hits" = "counters"."hits" + "incoming"."hits" + ? WHEN NOT MATCHED THEN INSERT ("name", "place", "hits") VALUES ("incoming"."name", "incoming"."place", "incoming"."hits")
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer, 'visits': varchar(40), 'shop': varchar(40), 2: integer, 10: integer]
