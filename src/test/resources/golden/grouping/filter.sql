-- grouping/filter: the rows for which a condition is TRUE

-- PostgreSQL, CockroachDB
SELECT count(*) FILTER (WHERE "users"."active") AS "c1", sum("users"."balance") FILTER (WHERE "users"."age" >= ?) AS "c2", count(DISTINCT "users"."home_city") FILTER (WHERE "users"."role" = ?) AS "c3", bool_and("users"."active") FILTER (WHERE "users"."age" < ?) AS "c4" FROM "users"
-- parameters: [18: integer, 'ADMIN': enum Role, 99: integer]

-- MySQL, MariaDB
SELECT COUNT(CASE WHEN `users`.`active` THEN 1 ELSE CAST(NULL AS SIGNED) END) AS `c1`, SUM(CASE WHEN `users`.`age` >= ? THEN `users`.`balance` ELSE CAST(NULL AS decimal(12, 2)) END) AS `c2`, COUNT(DISTINCT CASE WHEN `users`.`role` = ? THEN `users`.`home_city` ELSE CAST(NULL AS CHAR) END) AS `c3`, MIN(CASE WHEN `users`.`age` < ? THEN `users`.`active` ELSE CAST(NULL AS SIGNED) END) AS `c4` FROM `users`
-- parameters: [18: integer, 'ADMIN': enum Role, 99: integer]

-- SQLite
SELECT count(*) FILTER (WHERE "users"."active") AS "c1", hysteria_round(sum("users"."balance") FILTER (WHERE "users"."age" >= ?), 2) AS "c2", count(DISTINCT "users"."home_city") FILTER (WHERE "users"."role" = ?) AS "c3", min("users"."active") FILTER (WHERE "users"."age" < ?) AS "c4" FROM "users"
-- parameters: [18: integer, 'ADMIN': enum Role, 99: integer]

-- SQL Server
SELECT COUNT_BIG(CASE WHEN [users].[active] = CAST(1 AS BIT) THEN 1 ELSE CAST(NULL AS INT) END) AS [c1], SUM(CASE WHEN [users].[age] >= ? THEN [users].[balance] ELSE CAST(NULL AS DECIMAL(12, 2)) END) AS [c2], COUNT_BIG(DISTINCT CASE WHEN [users].[role] = ? THEN [users].[home_city] ELSE CAST(NULL AS NVARCHAR(MAX)) END) AS [c3], CASE WHEN MIN(CASE WHEN CASE WHEN [users].[age] < ? THEN [users].[active] ELSE CAST(NULL AS BIT) END = CAST(1 AS BIT) THEN 1 WHEN NOT (CASE WHEN [users].[age] < ? THEN [users].[active] ELSE CAST(NULL AS BIT) END = CAST(1 AS BIT)) THEN 0 ELSE CAST(NULL AS INT) END) = 1 THEN CAST(1 AS BIT) WHEN NOT (MIN(CASE WHEN CASE WHEN [users].[age] < ? THEN [users].[active] ELSE CAST(NULL AS BIT) END = CAST(1 AS BIT) THEN 1 WHEN NOT (CASE WHEN [users].[age] < ? THEN [users].[active] ELSE CAST(NULL AS BIT) END = CAST(1 AS BIT)) THEN 0 ELSE CAST(NULL AS INT) END) = 1) THEN CAST(0 AS BIT) ELSE CAST(NULL AS BIT) END AS [c4] FROM [users]
-- parameters: [18: integer, 'ADMIN': enum Role, 99: integer, 99: integer, 99: integer, 99: integer]

-- Oracle
SELECT COUNT(CASE WHEN "users"."active" = 1 THEN 1 ELSE CAST(NULL AS NUMBER(10)) END) AS "c1", SUM(CASE WHEN "users"."age" >= ? THEN "users"."balance" ELSE CAST(NULL AS NUMBER(12, 2)) END) AS "c2", COUNT(DISTINCT CASE WHEN "users"."role" = ? THEN "users"."home_city" ELSE CAST(NULL AS VARCHAR2(4000)) END) AS "c3", CASE WHEN MIN(CASE WHEN CASE WHEN "users"."age" < ? THEN "users"."active" ELSE CAST(NULL AS NUMBER(1)) END = 1 THEN 1 WHEN NOT (CASE WHEN "users"."age" < ? THEN "users"."active" ELSE CAST(NULL AS NUMBER(1)) END = 1) THEN 0 ELSE CAST(NULL AS NUMBER(10)) END) = 1 THEN 1 WHEN NOT (MIN(CASE WHEN CASE WHEN "users"."age" < ? THEN "users"."active" ELSE CAST(NULL AS NUMBER(1)) END = 1 THEN 1 WHEN NOT (CASE WHEN "users"."age" < ? THEN "users"."active" ELSE CAST(NULL AS NUMBER(1)) END = 1) THEN 0 ELSE CAST(NULL AS NUMBER(10)) END) = 1) THEN 0 ELSE CAST(NULL AS NUMBER(1)) END AS "c4" FROM "users"
-- parameters: [18: integer, 'ADMIN': enum Role, 99: integer, 99: integer, 99: integer, 99: integer]
