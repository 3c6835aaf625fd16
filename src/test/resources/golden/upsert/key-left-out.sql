-- upsert/key-left-out: a key whose value the database makes

-- PostgreSQL, CockroachDB, SQLite
INSERT INTO "counters" ("name", "place") VALUES (?, ?) ON CONFLICT ("id") DO NOTHING
-- parameters: ['a': varchar(40), 'b': varchar(40)]

-- MySQL, MariaDB
INSERT INTO `counters` (`name`, `place`) VALUES (?, ?) ON DUPLICATE KEY UPDATE `name` = `counters`.`name`
-- parameters: ['a': varchar(40), 'b': varchar(40)]

-- SQL Server, Oracle
-- unsupported: a conflict with a key whose column id is left out; Give the column a value, or name a key whose columns have one.
