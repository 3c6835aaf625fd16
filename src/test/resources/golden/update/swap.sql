-- update/swap: values are of the row as it was

-- PostgreSQL, CockroachDB, SQLite, Oracle
UPDATE "counters" SET "name" = "counters"."place", "place" = "counters"."name" WHERE "counters"."id" > ?
-- parameters: [0: bigint]

-- MySQL, MariaDB
UPDATE `counters` CROSS JOIN `counters` AS `before` SET `counters`.`name` = `before`.`place`, `counters`.`place` = `before`.`name` WHERE `counters`.`id` = `before`.`id` AND `counters`.`id` > ?
-- parameters: [0: bigint]

-- SQL Server
UPDATE [counters] SET [name] = [counters].[place], [place] = [counters].[name] WHERE [counters].[id] > ?
-- parameters: [0: bigint]
