-- grouping/text-aggregate-hostile: a separator with quotes, in any order, filtered

-- PostgreSQL
SELECT string_agg("users"."nickname", '''\') FILTER (WHERE "users"."active") AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT GROUP_CONCAT(`users`.`nickname` SEPARATOR '''\\') FILTER (WHERE `users`.`active`) AS `c1` FROM `users`
-- parameters: []

-- SQLite
SELECT group_concat("users"."nickname", '''\') FILTER (WHERE "users"."active") AS "c1" FROM "users"
-- parameters: []

-- SQL Server
SELECT STRING_AGG(CAST([users].[nickname] AS NVARCHAR(MAX)), N'''\') FILTER (WHERE [users].[active]) AS [c1] FROM [users]
-- parameters: []

-- Oracle
SELECT LISTAGG("users"."nickname", '''\') WITHIN GROUP (ORDER BY NULL) FILTER (WHERE "users"."active") AS "c1" FROM "users"
-- parameters: []
