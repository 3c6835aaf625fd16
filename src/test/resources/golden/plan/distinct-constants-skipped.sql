-- plan/distinct-constants-skipped: what comes after the first of one

-- PostgreSQL, CockroachDB
SELECT DISTINCT 7 AS "x" FROM "users" OFFSET ?
-- parameters: [1: bigint]

-- MySQL, MariaDB
SELECT `paged`.`x` FROM (SELECT DISTINCT 7 AS `x` FROM `users`) AS `paged` LIMIT 18446744073709551615 OFFSET ?
-- parameters: [1: bigint]

-- SQLite
SELECT "paged"."x" FROM (SELECT DISTINCT 7 AS "x" FROM "users") AS "paged" LIMIT -1 OFFSET ?
-- parameters: [1: bigint]

-- SQL Server
SELECT DISTINCT 7 AS [x] FROM [users] ORDER BY 1 OFFSET ? ROWS
-- parameters: [1: bigint]

-- Oracle
SELECT DISTINCT 7 AS "x" FROM "users" OFFSET ? ROWS
-- parameters: [1: bigint]
