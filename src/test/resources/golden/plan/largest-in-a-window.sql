-- plan/largest-in-a-window: a largest value, found in an index, in a window

-- PostgreSQL
SELECT CASE WHEN count(*) > 0 THEN first_value(max("posts"."author_id")) OVER () ELSE CAST(NULL AS bigint) END AS "x" FROM "posts"
-- parameters: []

-- CockroachDB
SELECT CASE WHEN count(*) > 0 THEN first_value(max("posts"."author_id")) OVER () ELSE CAST(NULL AS int8) END AS "x" FROM "posts"
-- parameters: []

-- MySQL
SELECT CASE WHEN COUNT(*) > 0 THEN FIRST_VALUE(MAX(`posts`.`author_id`)) OVER () ELSE CAST(NULL AS SIGNED) END AS `x` FROM `posts`
-- parameters: []

-- MariaDB
SELECT CASE WHEN `grouped`.`aggregate` > 0 THEN FIRST_VALUE(`grouped`.`aggregate_2`) OVER (ORDER BY (SELECT CAST(NULL AS SIGNED) AS `constant`)) ELSE CAST(NULL AS SIGNED) END AS `x` FROM (SELECT COUNT(*) AS `aggregate`, MAX(`posts`.`author_id`) AS `aggregate_2` FROM `posts`) AS `grouped`
-- parameters: []

-- SQLite
SELECT CASE WHEN count(*) > 0 THEN first_value(max("posts"."author_id")) OVER () ELSE CAST(NULL AS INTEGER) END AS "x" FROM "posts"
-- parameters: []

-- SQL Server
SELECT CASE WHEN COUNT_BIG(*) > 0 THEN FIRST_VALUE(MAX([posts].[author_id])) OVER (ORDER BY (SELECT CAST(NULL AS INT) AS [constant])) ELSE CAST(NULL AS BIGINT) END AS [x] FROM [posts]
-- parameters: []

-- Oracle
SELECT CASE WHEN COUNT(*) > 0 THEN FIRST_VALUE(MAX("posts"."author_id")) OVER (ORDER BY (SELECT CAST(NULL AS NUMBER(10)) AS "constant" FROM DUAL)) ELSE CAST(NULL AS NUMBER(19)) END AS "x" FROM "posts"
-- parameters: []
