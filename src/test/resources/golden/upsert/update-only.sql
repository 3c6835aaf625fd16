-- upsert/update-only: a column that only a row that is there is given

-- PostgreSQL, CockroachDB, SQLite
INSERT INTO "counters" ("name", "place") VALUES (?, ?) ON CONFLICT ("name", "place") DO UPDATE SET "hits" = "counters"."hits" + ?
-- parameters: ['a': varchar(40), 'b': varchar(40), 1: integer]

-- MySQL
INSERT INTO `counters` (`name`, `place`) VALUES (?, ?) AS `incoming` ON DUPLICATE KEY UPDATE `hits` = `counters`.`hits` + ?
-- parameters: ['a': varchar(40), 'b': varchar(40), 1: integer]

-- MariaDB
INSERT INTO `counters` (`name`, `place`, `hits`) VALUES (?, ?, DEFAULT) ON DUPLICATE KEY UPDATE `hits` = `counters`.`hits` + ?
-- parameters: ['a': varchar(40), 'b': varchar(40), 1: integer]

-- SQL Server
MERGE INTO [counters] WITH (HOLDLOCK) AS [counters] USING (VALUES (?, ?)) AS [incoming] ([name], [place]) ON ([counters].[name] = [incoming].[name] AND [counters].[place] = [incoming].[place]) WHEN MATCHED THEN UPDATE SET [hits] = [counters].[hits] + ? WHEN NOT MATCHED THEN INSERT ([name], [place]) VALUES ([incoming].[name], [incoming].[place]);
-- parameters: ['a': varchar(40), 'b': varchar(40), 1: integer]

-- Oracle
MERGE INTO "counters" "counters" USING (SELECT ? AS "name", ? AS "place" FROM DUAL) "incoming" ON ("counters"."name" = "incoming"."name" AND "counters"."place" = "incoming"."place") WHEN MATCHED THEN UPDATE SET "hits" = "counters"."hits" + ? WHEN NOT MATCHED THEN INSERT ("name", "place") VALUES ("incoming"."name", "incoming"."place")
-- parameters: ['a': varchar(40), 'b': varchar(40), 1: integer]
