-- number/subtract-nested: the right side of a difference keeps its parentheses

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "events"."count" - ("events"."count" - ?) AS "c1", "events"."count" - ? - ? AS "c2" FROM "events"
-- parameters: [1: integer, 1: integer, 2: integer]

-- MySQL, MariaDB
SELECT `events`.`count` - (`events`.`count` - ?) AS `c1`, `events`.`count` - ? - ? AS `c2` FROM `events`
-- parameters: [1: integer, 1: integer, 2: integer]

-- SQL Server
SELECT [events].[count] - ([events].[count] - ?) AS [c1], [events].[count] - ? - ? AS [c2] FROM [events]
-- parameters: [1: integer, 1: integer, 2: integer]
