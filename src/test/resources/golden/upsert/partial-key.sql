-- upsert/partial-key: the key of a partial unique index

-- PostgreSQL, CockroachDB, SQLite
INSERT INTO "counters" ("name", "place", "hits") VALUES (?, ?, ?) ON CONFLICT ("name", "place") WHERE "counters"."hits" > ? DO NOTHING
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer, 0: integer]

-- MySQL, MariaDB
INSERT INTO `counters` (`name`, `place`, `hits`) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE `id` = `counters`.`id`
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer]

-- SQL Server, Oracle
-- unsupported: a conflict with a partial unique index; Use a whole unique key.
