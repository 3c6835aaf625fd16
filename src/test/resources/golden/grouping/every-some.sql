-- grouping/every-some: of truth values

-- PostgreSQL, CockroachDB
SELECT bool_and("users"."active") AS "c1", bool_or("users"."age" >= ?) AS "c2" FROM "users"
-- parameters: [18: integer]

-- MySQL, MariaDB
SELECT MIN(`users`.`active`) AS `c1`, MAX(`users`.`age` >= ?) AS `c2` FROM `users`
-- parameters: [18: integer]

-- SQLite
SELECT min("users"."active") AS "c1", max("users"."age" >= ?) AS "c2" FROM "users"
-- parameters: [18: integer]

-- SQL Server
SELECT CASE WHEN MIN(CASE WHEN [users].[active] = CAST(1 AS BIT) THEN 1 WHEN NOT ([users].[active] = CAST(1 AS BIT)) THEN 0 ELSE CAST(NULL AS INT) END) = 1 THEN CAST(1 AS BIT) WHEN NOT (MIN(CASE WHEN [users].[active] = CAST(1 AS BIT) THEN 1 WHEN NOT ([users].[active] = CAST(1 AS BIT)) THEN 0 ELSE CAST(NULL AS INT) END) = 1) THEN CAST(0 AS BIT) ELSE CAST(NULL AS BIT) END AS [c1], CASE WHEN MAX(CASE WHEN [users].[age] >= ? THEN 1 WHEN NOT ([users].[age] >= ?) THEN 0 ELSE CAST(NULL AS INT) END) = 1 THEN CAST(1 AS BIT) WHEN NOT (MAX(CASE WHEN [users].[age] >= ? THEN 1 WHEN NOT ([users].[age] >= ?) THEN 0 ELSE CAST(NULL AS INT) END) = 1) THEN CAST(0 AS BIT) ELSE CAST(NULL AS BIT) END AS [c2] FROM [users]
-- parameters: [18: integer, 18: integer, 18: integer, 18: integer]

-- Oracle
SELECT CASE WHEN MIN(CASE WHEN "users"."active" = 1 THEN 1 WHEN NOT ("users"."active" = 1) THEN 0 ELSE CAST(NULL AS NUMBER(10)) END) = 1 THEN 1 WHEN NOT (MIN(CASE WHEN "users"."active" = 1 THEN 1 WHEN NOT ("users"."active" = 1) THEN 0 ELSE CAST(NULL AS NUMBER(10)) END) = 1) THEN 0 ELSE CAST(NULL AS NUMBER(1)) END AS "c1", CASE WHEN MAX(CASE WHEN "users"."age" >= ? THEN 1 WHEN NOT ("users"."age" >= ?) THEN 0 ELSE CAST(NULL AS NUMBER(10)) END) = 1 THEN 1 WHEN NOT (MAX(CASE WHEN "users"."age" >= ? THEN 1 WHEN NOT ("users"."age" >= ?) THEN 0 ELSE CAST(NULL AS NUMBER(10)) END) = 1) THEN 0 ELSE CAST(NULL AS NUMBER(1)) END AS "c2" FROM "users"
-- parameters: [18: integer, 18: integer, 18: integer, 18: integer]
