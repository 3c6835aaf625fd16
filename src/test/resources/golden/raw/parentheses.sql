-- raw/parentheses: what is embedded keeps together, and so does the fragment

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT (("users"."age" + ?) * 2) * ? AS "c1" FROM "users"
-- parameters: [1: integer, 3: integer]

-- MySQL, MariaDB
SELECT ((`users`.`age` + ?) * 2) * ? AS `c1` FROM `users`
-- parameters: [1: integer, 3: integer]

-- SQL Server
SELECT (([users].[age] + ?) * 2) * ? AS [c1] FROM [users]
-- parameters: [1: integer, 3: integer]
