-- plan/nulls-at-a-distance: a frame by values, nulls behind them

-- PostgreSQL
SELECT count(*) OVER (ORDER BY "categories"."parent_id" RANGE BETWEEN 1 PRECEDING AND UNBOUNDED FOLLOWING) AS "c1" FROM "categories"
-- parameters: []

-- CockroachDB, SQLite
SELECT count(*) OVER (ORDER BY "categories"."parent_id" NULLS LAST RANGE BETWEEN 1 PRECEDING AND UNBOUNDED FOLLOWING) AS "c1" FROM "categories"
-- parameters: []

-- MySQL, MariaDB
SELECT COUNT(*) OVER (ORDER BY -CAST(`categories`.`parent_id` AS decimal(65, 0)) DESC RANGE BETWEEN 1 PRECEDING AND UNBOUNDED FOLLOWING) AS `c1` FROM `categories`
-- parameters: []

-- SQL Server
-- unsupported: GROUPS, EXCLUDE or a RANGE with a distance in a window's frame; Count the frame in ROWS, or compute it with a self-join.

-- Oracle
SELECT COUNT(*) OVER (ORDER BY "categories"."parent_id" RANGE BETWEEN 1 PRECEDING AND UNBOUNDED FOLLOWING) AS "c1" FROM "categories"
-- parameters: []
