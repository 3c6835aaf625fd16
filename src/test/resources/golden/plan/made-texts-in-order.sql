-- plan/made-texts-in-order: texts of no column, sorted behind a union

-- PostgreSQL
SELECT ? COLLATE "C" AS "x" FROM "users" UNION SELECT ? COLLATE "C" AS "x" FROM "users" ORDER BY "x"
-- parameters: ['null': text, 'É': text]

-- CockroachDB, SQLite
SELECT ? AS "x" FROM "users" UNION SELECT ? AS "x" FROM "users" ORDER BY "x" NULLS LAST
-- parameters: ['null': text, 'É': text]

-- MySQL, MariaDB
SELECT `unsorted`.`x` FROM (SELECT ? AS `x` FROM `users` UNION SELECT ? AS `x` FROM `users`) AS `unsorted` ORDER BY CASE WHEN `unsorted`.`x` IS NULL THEN 1 ELSE 0 END, `unsorted`.`x`
-- parameters: ['null': text, 'É': text]

-- SQL Server
SELECT [unsorted].[x] FROM (SELECT ? AS [x] FROM [users] UNION SELECT ? AS [x] FROM [users]) AS [unsorted] ORDER BY CASE WHEN [unsorted].[x] IS NULL THEN 1 ELSE 0 END, [unsorted].[x]
-- parameters: ['null': text, 'É': text]

-- Oracle
SELECT ? AS "x" FROM "users" UNION SELECT ? AS "x" FROM "users" ORDER BY "x"
-- parameters: ['null': text, 'É': text]
