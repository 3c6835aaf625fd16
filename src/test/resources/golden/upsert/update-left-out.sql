-- upsert/update-left-out: the default that was to be inserted

-- PostgreSQL, CockroachDB, SQLite
INSERT INTO "counters" ("name", "place") VALUES (?, ?) ON CONFLICT ("name", "place") DO UPDATE SET "hits" = excluded."hits"
-- parameters: ['a': varchar(40), 'b': varchar(40)]

-- MySQL, SQL Server, Oracle
-- unsupported: the incoming value of column hits, which the insert leaves out; Give the column a value.

-- MariaDB
INSERT INTO `counters` (`name`, `place`, `hits`) VALUES (?, ?, DEFAULT) ON DUPLICATE KEY UPDATE `hits` = VALUES(`hits`)
-- parameters: ['a': varchar(40), 'b': varchar(40)]
