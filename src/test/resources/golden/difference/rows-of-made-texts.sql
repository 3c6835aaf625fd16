-- difference/rows-of-made-texts: rows whose texts are of no column

-- PostgreSQL
SELECT (? COLLATE "C", "users"."age") < (?, "users"."age") AS "c1" FROM "users"
-- parameters: ['B': text, 'a': text]

-- CockroachDB, SQLite
SELECT (?, "users"."age") < (?, "users"."age") AS "c1" FROM "users"
-- parameters: ['B': text, 'a': text]

-- MySQL, MariaDB
SELECT ? < ? OR ? = ? AND `users`.`age` < `users`.`age` AS `c1` FROM `users`
-- parameters: ['B': text, 'a': text, 'B': text, 'a': text]

-- SQL Server
SELECT CASE WHEN ? < ? OR ? = ? AND [users].[age] < [users].[age] THEN CAST(1 AS BIT) WHEN NOT (? < ? OR ? = ? AND [users].[age] < [users].[age]) THEN CAST(0 AS BIT) ELSE CAST(NULL AS BIT) END AS [c1] FROM [users]
-- parameters: ['B': text, 'a': text, 'B': text, 'a': text, 'B': text, 'a': text, 'B': text, 'a': text]

-- Oracle
SELECT CASE WHEN ? < ? OR ? = ? AND "users"."age" < "users"."age" THEN 1 WHEN NOT (? < ? OR ? = ? AND "users"."age" < "users"."age") THEN 0 ELSE CAST(NULL AS NUMBER(1)) END AS "c1" FROM "users"
-- parameters: ['B': text, 'a': text, 'B': text, 'a': text, 'B': text, 'a': text, 'B': text, 'a': text]
