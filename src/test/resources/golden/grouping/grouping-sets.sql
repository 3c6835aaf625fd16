-- grouping/grouping-sets: chosen sets of keys, with an order

-- PostgreSQL
SELECT "users"."home_city", "users"."role", count(*) AS "users" FROM "users" GROUP BY GROUPING SETS (("users"."home_city", "users"."role"), ("users"."role"), ()) HAVING count(*) > ? ORDER BY "users"."home_city", "users"."role"
-- parameters: [1: bigint]

-- MySQL, MariaDB
-- unsupported: grouping sets; The dialect lacks the rewrite that unites several queries.

-- SQLite
SELECT "grouped"."key" AS "home_city", "grouped"."key_2" AS "role", "grouped"."aggregate" AS "users" FROM (SELECT "users"."home_city" AS "key", "users"."role" AS "key_2", count(*) AS "aggregate" FROM "users" GROUP BY "users"."home_city", "users"."role" UNION ALL SELECT CAST(NULL AS TEXT) AS "key", "users"."role" AS "key_2", count(*) AS "aggregate" FROM "users" GROUP BY "users"."role" UNION ALL SELECT CAST(NULL AS TEXT) AS "key", CAST(NULL AS TEXT) AS "key_2", count(*) AS "aggregate" FROM "users") AS "grouped" WHERE "grouped"."aggregate" > ? ORDER BY "grouped"."key" NULLS LAST, "grouped"."key_2" NULLS LAST
-- parameters: [1: bigint]

-- SQL Server
SELECT [users].[home_city], [users].[role], COUNT_BIG(*) AS [users] FROM [users] GROUP BY GROUPING SETS (([users].[home_city], [users].[role]), ([users].[role]), ()) HAVING COUNT_BIG(*) > ? ORDER BY [users].[home_city], [users].[role]
-- parameters: [1: bigint]

-- Oracle
SELECT "users"."home_city", "users"."role", COUNT(*) AS "users" FROM "users" GROUP BY GROUPING SETS (("users"."home_city", "users"."role"), ("users"."role"), ()) HAVING COUNT(*) > ? ORDER BY "users"."home_city", "users"."role"
-- parameters: [1: bigint]
