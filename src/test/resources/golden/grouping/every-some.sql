-- grouping/every-some: of truth values

-- PostgreSQL
SELECT bool_and("users"."active") AS "c1", bool_or("users"."age" >= ?) AS "c2" FROM "users"
-- parameters: [18: integer]

-- MySQL, MariaDB
SELECT MIN(`users`.`active`) AS `c1`, MAX(`users`.`age` >= ?) AS `c2` FROM `users`
-- parameters: [18: integer]

-- SQLite
SELECT min("users"."active") AS "c1", max("users"."age" >= ?) AS "c2" FROM "users"
-- parameters: [18: integer]

-- SQL Server, Oracle
-- unsupported: the function every; take the minimum or maximum of CASE WHEN … THEN 1 ELSE 0 END
