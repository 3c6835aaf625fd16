-- upsert/partial-key: the key of a partial unique index

-- PostgreSQL, CockroachDB, SQLite
INSERT INTO "counters" ("name", "place", "hits") VALUES (?, ?, ?) ON CONFLICT ("name", "place") WHERE "counters"."hits" > 0 DO NOTHING
-- parameters: ['clicks': varchar(40), 'home': varchar(40), 1: integer]

-- MySQL, MariaDB, SQL Server, Oracle
-- unsupported: a conflict with a partial unique index; Use a whole unique key.
