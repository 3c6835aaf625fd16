-- grouping/text-aggregate-hostile: a separator with quotes, in any order, filtered

-- PostgreSQL, CockroachDB
SELECT string_agg("users"."nickname", '''\') FILTER (WHERE "users"."active") AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT GROUP_CONCAT(CASE WHEN `users`.`active` THEN `users`.`nickname` ELSE CAST(NULL AS CHAR) END SEPARATOR '''\\') AS `c1` FROM `users`
-- parameters: []

-- SQLite
SELECT group_concat("users"."nickname", '''\') FILTER (WHERE "users"."active") AS "c1" FROM "users"
-- parameters: []

-- SQL Server
SELECT STRING_AGG(CAST(CASE WHEN [users].[active] = CAST(1 AS BIT) THEN [users].[nickname] ELSE CAST(NULL AS NVARCHAR(MAX)) END AS NVARCHAR(MAX)), N'''\') AS [c1] FROM [users]
-- parameters: []

-- Oracle
SELECT LISTAGG(CASE WHEN "users"."active" = 1 THEN "users"."nickname" ELSE CAST(NULL AS VARCHAR2(4000)) END, '''\') WITHIN GROUP (ORDER BY NULL) AS "c1" FROM "users"
-- parameters: []
