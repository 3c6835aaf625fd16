-- upsert/skip-key: a row whose key is taken is left out

-- PostgreSQL, CockroachDB, SQLite
INSERT INTO "counters" ("name", "place", "hits") VALUES (?, ?, ?), (?, ?, ?) ON CONFLICT ("name", "place") DO NOTHING
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer, 'visits': varchar(40), 'shop': varchar(40), 2: integer]

-- MySQL, MariaDB
INSERT INTO `counters` (`name`, `place`, `hits`) VALUES (?, ?, ?), (?, ?, ?) ON DUPLICATE KEY UPDATE `name` = `counters`.`name`
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer, 'visits': varchar(40), 'shop': varchar(40), 2: integer]

-- SQL Server
MERGE INTO [counters] WITH (HOLDLOCK) AS [counters] USING (VALUES (?, ?, ?), (?, ?, ?)) AS [incoming] ([name], [place], [hits]) ON ([counters].[name] = [incoming].[name] AND [counters].[place] = [incoming].[place]) WHEN NOT MATCHED THEN INSERT ([name], [place], [hits]) VALUES ([incoming].[name], [incoming].[place], [incoming].[hits]);
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer, 'visits': varchar(40), 'shop': varchar(40), 2: integer]

-- Oracle
MERGE INTO "counters" "counters" USING (SELECT ? AS "name", ? AS "place", ? AS "hits" FROM DUAL UNION ALL SELECT ? AS "name", ? AS "place", ? AS "hits" FROM DUAL) "incoming" ON ("counters"."name" = "incoming"."name" AND "counters"."place" = "incoming"."place") WHEN NOT MATCHED THEN INSERT ("name", "place", "hits") VALUES ("incoming"."name", "incoming"."place", "incoming"."hits")
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer, 'visits': varchar(40), 'shop': varchar(40), 2: integer]
