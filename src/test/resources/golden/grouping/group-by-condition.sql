-- grouping/group-by-condition: a condition as a key

-- PostgreSQL, SQLite
SELECT count(*) AS "c1" FROM "users" GROUP BY "users"."age" >= ?
-- parameters: [18: integer]

-- MySQL, MariaDB
SELECT COUNT(*) AS `c1` FROM `users` GROUP BY `users`.`age` >= ?
-- parameters: [18: integer]

-- SQL Server
SELECT COUNT_BIG(*) AS [c1] FROM [users] GROUP BY [users].[age] >= ?
-- parameters: [18: integer]

-- Oracle
SELECT COUNT(*) AS "c1" FROM "users" GROUP BY "users"."age" >= ?
-- parameters: [18: integer]
