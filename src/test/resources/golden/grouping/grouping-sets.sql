-- grouping/grouping-sets: chosen sets of keys, with an order

-- PostgreSQL, Oracle
SELECT "users"."home_city", "users"."role", COUNT(*) AS "users" FROM "users" GROUP BY GROUPING SETS (("users"."home_city", "users"."role"), ("users"."role"), ()) HAVING COUNT(*) > ? ORDER BY "users"."home_city", "users"."role"
-- parameters: [1: bigint]

-- MySQL, MariaDB, SQLite
-- unsupported: grouping sets; The dialect lacks the rewrite that unites several queries.

-- SQL Server
SELECT [users].[home_city], [users].[role], COUNT(*) AS [users] FROM [users] GROUP BY GROUPING SETS (([users].[home_city], [users].[role]), ([users].[role]), ()) HAVING COUNT(*) > ? ORDER BY [users].[home_city], [users].[role]
-- parameters: [1: bigint]
