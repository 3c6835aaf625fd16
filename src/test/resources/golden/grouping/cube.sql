-- grouping/cube: all subsets of the keys

-- PostgreSQL, Oracle
SELECT "users"."home_city", "users"."role", COUNT(*) AS "users" FROM "users" GROUP BY CUBE ("users"."home_city", "users"."role")
-- parameters: []

-- MySQL, MariaDB, SQLite
-- unsupported: grouping sets; The dialect lacks the rewrite that unites several queries.

-- SQL Server
SELECT [users].[home_city], [users].[role], COUNT(*) AS [users] FROM [users] GROUP BY CUBE ([users].[home_city], [users].[role])
-- parameters: []
