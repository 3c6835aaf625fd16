-- number/add-subtract-multiply: products bind tighter than sums

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT ("events"."count" + ?) * ("events"."count" - ?) AS "c1", "events"."count" + "events"."count" * ? AS "c2" FROM "events"
-- parameters: [1: integer, 2: integer, 3: integer]

-- MySQL, MariaDB
SELECT (`events`.`count` + ?) * (`events`.`count` - ?) AS `c1`, `events`.`count` + `events`.`count` * ? AS `c2` FROM `events`
-- parameters: [1: integer, 2: integer, 3: integer]

-- SQL Server
SELECT ([events].[count] + ?) * ([events].[count] - ?) AS [c1], [events].[count] + [events].[count] * ? AS [c2] FROM [events]
-- parameters: [1: integer, 2: integer, 3: integer]
