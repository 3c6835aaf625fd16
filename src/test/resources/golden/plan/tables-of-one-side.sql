-- plan/tables-of-one-side: a union whose second side has a common table of its own

-- PostgreSQL, CockroachDB
SELECT "users"."id" AS "x" FROM "users" UNION ALL (WITH "numbers" ("x") AS (SELECT "users"."id" AS "x" FROM "users") SELECT "numbers"."x" FROM "numbers")
-- parameters: []

-- MySQL
SELECT `users`.`id` AS `x` FROM `users` UNION ALL (WITH `numbers` (`x`) AS (SELECT `users`.`id` AS `x` FROM `users`) SELECT `numbers`.`x` FROM `numbers`)
-- parameters: []

-- MariaDB
SELECT `users`.`id` AS `x` FROM `users` UNION ALL SELECT * FROM (WITH `numbers` (`x`) AS (SELECT `users`.`id` AS `x` FROM `users`) SELECT `numbers`.`x` FROM `numbers`) AS `arm`
-- parameters: []

-- SQLite
SELECT "users"."id" AS "x" FROM "users" UNION ALL SELECT * FROM (WITH "numbers" ("x") AS (SELECT "users"."id" AS "x" FROM "users") SELECT "numbers"."x" FROM "numbers") AS "arm"
-- parameters: []

-- SQL Server
-- unsupported: a common table expression inside a query; Name it at the outermost query of the statement.

-- Oracle
SELECT "users"."id" AS "x" FROM "users" UNION ALL SELECT * FROM (WITH "numbers" ("x") AS (SELECT "users"."id" AS "x" FROM "users") SELECT "numbers"."x" FROM "numbers") "arm"
-- parameters: []
