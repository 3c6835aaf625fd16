-- upsert/skip-any: a row whose unique keys are taken is left out

-- PostgreSQL, CockroachDB, SQLite
INSERT INTO "counters" ("name", "place", "hits") VALUES (?, ?, ?) ON CONFLICT DO NOTHING
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer]

-- MySQL, MariaDB
INSERT INTO `counters` (`name`, `place`, `hits`) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE `name` = `counters`.`name`
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer]

-- SQL Server, Oracle
-- unsupported: a conflict with any unique key; Name the key's columns.
