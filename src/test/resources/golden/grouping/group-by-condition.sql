-- grouping/group-by-condition: a condition as a key

-- PostgreSQL, SQLite, Oracle
SELECT COUNT(*) AS "c1" FROM "users" GROUP BY "users"."age" >= ?
-- parameters: [18: integer]

-- MySQL, MariaDB
SELECT COUNT(*) AS `c1` FROM `users` GROUP BY `users`.`age` >= ?
-- parameters: [18: integer]

-- SQL Server
SELECT COUNT(*) AS [c1] FROM [users] GROUP BY [users].[age] >= ?
-- parameters: [18: integer]
