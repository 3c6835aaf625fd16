-- plan/window-of-no-group: a window over the one row of all, which is not wanted

-- PostgreSQL
SELECT CASE WHEN count(*) >= 0 THEN first_value(count(*)) OVER () ELSE CAST(NULL AS bigint) END AS "x" FROM "users" HAVING FALSE
-- parameters: []

-- CockroachDB
SELECT CASE WHEN count(*) >= 0 THEN first_value(count(*)) OVER () ELSE CAST(NULL AS int8) END AS "x" FROM "users" HAVING FALSE
-- parameters: []

-- MySQL
SELECT CASE WHEN COUNT(*) >= 0 THEN FIRST_VALUE(COUNT(*)) OVER () ELSE CAST(NULL AS SIGNED) END AS `x` FROM `users` HAVING FALSE
-- parameters: []

-- MariaDB
SELECT CASE WHEN `grouped`.`aggregate` >= 0 THEN FIRST_VALUE(`grouped`.`aggregate`) OVER (ORDER BY (SELECT CAST(NULL AS SIGNED) AS `constant`)) ELSE CAST(NULL AS SIGNED) END AS `x` FROM (SELECT COUNT(*) AS `aggregate` FROM `users`) AS `grouped` WHERE FALSE
-- parameters: []

-- SQLite
SELECT CASE WHEN count(*) >= 0 THEN first_value(count(*)) OVER () ELSE CAST(NULL AS INTEGER) END AS "x" FROM "users" HAVING FALSE
-- parameters: []

-- SQL Server
SELECT CASE WHEN COUNT_BIG(*) >= 0 THEN FIRST_VALUE(COUNT_BIG(*)) OVER (ORDER BY (SELECT CAST(NULL AS INT) AS [constant])) ELSE CAST(NULL AS BIGINT) END AS [x] FROM [users] HAVING 1 = 0
-- parameters: []

-- Oracle
SELECT CASE WHEN COUNT(*) >= 0 THEN FIRST_VALUE(COUNT(*)) OVER (ORDER BY (SELECT CAST(NULL AS NUMBER(10)) AS "constant" FROM DUAL)) ELSE CAST(NULL AS NUMBER(19)) END AS "x" FROM "users" HAVING 1 = 0
-- parameters: []
