-- upsert/update: the existing row takes a value and what was to be inserted

-- PostgreSQL, CockroachDB, SQLite
INSERT INTO "counters" ("name", "place", "hits") VALUES (?, ?, ?) ON CONFLICT ("name", "place") DO UPDATE SET "hits" = excluded."hits", "name" = ?
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer, 'taken': varchar(40)]

-- MySQL
INSERT INTO `counters` (`name`, `place`, `hits`) VALUES (?, ?, ?) AS `incoming` ON DUPLICATE KEY UPDATE `hits` = `incoming`.`hits`, `name` = ?
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer, 'taken': varchar(40)]

-- MariaDB
INSERT INTO `counters` (`name`, `place`, `hits`) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE `hits` = VALUES(`hits`), `name` = ?
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer, 'taken': varchar(40)]

-- SQL Server
MERGE INTO [counters] WITH (HOLDLOCK) AS [counters] USING (VALUES (?, ?, ?)) AS [incoming] ([name], [place], [hits]) ON ([counters].[name] = [incoming].[name] AND [counters].[place] = [incoming].[place]) WHEN MATCHED THEN UPDATE SET [hits] = [incoming].[hits], [name] = ? WHEN NOT MATCHED THEN INSERT ([name], [place], [hits]) VALUES ([incoming].[name], [incoming].[place], [incoming].[hits]);
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer, 'taken': varchar(40)]

-- Oracle
-- unsupported: an upsert that changes its key column name; Update it afterwards.
