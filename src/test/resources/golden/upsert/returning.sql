-- upsert/returning: the stored row, new or changed

-- PostgreSQL, CockroachDB, SQLite
INSERT INTO "counters" ("name", "place", "hits") VALUES (?, ?, ?) ON CONFLICT ("name", "place") DO UPDATE SET "hits" = "counters"."hits" + ? RETURNING "counters"."id"
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer, 1: integer]

-- MySQL
-- unsupported: returning in the statement itself; The session reads the rows by key: give it the command.

-- MariaDB
INSERT INTO `counters` (`name`, `place`, `hits`) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE `hits` = `counters`.`hits` + ? RETURNING `counters`.`id`
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer, 1: integer]

-- SQL Server
MERGE INTO [counters] WITH (HOLDLOCK) AS [counters] USING (VALUES (?, ?, ?)) AS [incoming] ([name], [place], [hits]) ON ([counters].[name] = [incoming].[name] AND [counters].[place] = [incoming].[place]) WHEN MATCHED THEN UPDATE SET [hits] = [counters].[hits] + ? WHEN NOT MATCHED THEN INSERT ([name], [place], [hits]) VALUES ([incoming].[name], [incoming].[place], [incoming].[hits]) OUTPUT [inserted].[id];
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer, 1: integer]

-- Oracle
-- unsupported: returning from an upsert; Read the rows by their key afterwards.
