-- number/random-uuid: a random UUID for each row

-- PostgreSQL, CockroachDB
SELECT "events"."id" AS "c1", gen_random_uuid() AS "c2" FROM "events"
-- parameters: []

-- MySQL
SELECT `events`.`id` AS `c1`, UNHEX(CONCAT(HEX(RANDOM_BYTES(6)), '4', SUBSTR(HEX(RANDOM_BYTES(2)), 2), SUBSTR('89AB', 1 + FLOOR(RAND() * 4), 1), SUBSTR(HEX(RANDOM_BYTES(8)), 2))) AS `c2` FROM `events`
-- parameters: []

-- MariaDB
SELECT `events`.`id` AS `c1`, UNHEX(INSERT(INSERT(MD5(CONCAT(UUID(), RAND(), RAND())), 13, 1, '4'), 17, 1, SUBSTR('89AB', 1 + FLOOR(RAND() * 4), 1))) AS `c2` FROM `events`
-- parameters: []

-- SQLite
SELECT "events"."id" AS "c1", lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89AB', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))) AS "c2" FROM "events"
-- parameters: []

-- SQL Server
SELECT [events].[id] AS [c1], NEWID() AS [c2] FROM [events]
-- parameters: []

-- Oracle
-- unsupported: the function random uuid; make the UUID in Java, with UUID.randomUUID()
