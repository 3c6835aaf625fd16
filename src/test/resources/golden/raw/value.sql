-- raw/value: columns and values inside a fragment

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT (abs("users"."age" - ?)) + ? AS "c1" FROM "users"
-- parameters: [18: integer, 1: integer]

-- MySQL, MariaDB
SELECT (abs(`users`.`age` - ?)) + ? AS `c1` FROM `users`
-- parameters: [18: integer, 1: integer]

-- SQL Server
SELECT (abs([users].[age] - ?)) + ? AS [c1] FROM [users]
-- parameters: [18: integer, 1: integer]
