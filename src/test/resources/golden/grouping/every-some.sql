-- grouping/every-some: of truth values

-- PostgreSQL
SELECT bool_and("users"."active") AS "c1", bool_or("users"."age" >= ?) AS "c2" FROM "users"
-- parameters: [18: integer]

-- MySQL, MariaDB
SELECT MIN(`users`.`active`) AS `c1`, MAX(`users`.`age` >= ?) AS `c2` FROM `users`
-- parameters: [18: integer]

-- SQLite
SELECT min(CASE WHEN "users"."active" THEN 1 WHEN NOT ("users"."active") THEN 0 ELSE CAST(NULL AS INTEGER) END) = 1 AS "c1", max(CASE WHEN "users"."age" >= ? THEN 1 WHEN NOT ("users"."age" >= ?) THEN 0 ELSE CAST(NULL AS INTEGER) END) = 1 AS "c2" FROM "users"
-- parameters: [18: integer, 18: integer]

-- SQL Server, Oracle
-- unsupported: the function every; take the minimum or maximum of CASE WHEN … THEN 1 ELSE 0 END
