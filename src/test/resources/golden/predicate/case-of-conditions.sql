-- predicate/case-of-conditions: truth values as results of a CASE

-- PostgreSQL, CockroachDB, SQLite
SELECT CASE WHEN "users"."age" < ? THEN FALSE ELSE "users"."active" END AS "may" FROM "users"
-- parameters: [18: integer]

-- MySQL, MariaDB
SELECT CASE WHEN `users`.`age` < ? THEN FALSE ELSE `users`.`active` END AS `may` FROM `users`
-- parameters: [18: integer]

-- SQL Server
SELECT CASE WHEN [users].[age] < ? THEN CAST(0 AS BIT) ELSE [users].[active] END AS [may] FROM [users]
-- parameters: [18: integer]

-- Oracle
SELECT CASE WHEN "users"."age" < ? THEN 0 ELSE "users"."active" END AS "may" FROM "users"
-- parameters: [18: integer]
