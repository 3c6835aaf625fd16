-- grouping/filter: the rows for which a condition is TRUE

-- PostgreSQL
SELECT count(*) FILTER (WHERE "users"."active") AS "c1", sum("users"."balance") FILTER (WHERE "users"."age" >= ?) AS "c2", count(DISTINCT "users"."home_city") FILTER (WHERE "users"."role" = ?) AS "c3", bool_and("users"."active") FILTER (WHERE "users"."age" < ?) AS "c4" FROM "users"
-- parameters: [18: integer, 'ADMIN': enum Role, 99: integer]

-- MySQL, MariaDB
SELECT COUNT(*) FILTER (WHERE `users`.`active`) AS `c1`, SUM(`users`.`balance`) FILTER (WHERE `users`.`age` >= ?) AS `c2`, COUNT(DISTINCT `users`.`home_city`) FILTER (WHERE `users`.`role` = ?) AS `c3`, MIN(`users`.`active`) FILTER (WHERE `users`.`age` < ?) AS `c4` FROM `users`
-- parameters: [18: integer, 'ADMIN': enum Role, 99: integer]

-- SQLite
SELECT count(*) FILTER (WHERE "users"."active") AS "c1", sum("users"."balance") FILTER (WHERE "users"."age" >= ?) AS "c2", count(DISTINCT "users"."home_city") FILTER (WHERE "users"."role" = ?) AS "c3", min(CASE WHEN "users"."active" THEN 1 WHEN NOT ("users"."active") THEN 0 ELSE CAST(NULL AS INTEGER) END) FILTER (WHERE "users"."age" < ?) = 1 AS "c4" FROM "users"
-- parameters: [18: integer, 'ADMIN': enum Role, 99: integer]

-- SQL Server, Oracle
-- unsupported: the function every; take the minimum or maximum of CASE WHEN … THEN 1 ELSE 0 END
